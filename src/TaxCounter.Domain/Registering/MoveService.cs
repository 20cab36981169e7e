using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>
/// Moves a business: its account and the licenses that move along, coded anew and dated, with taxes that it files at the new place from that day on. A license that the rule
/// book ties to its place stays there, and the page says so.
/// </summary>
public sealed class MoveService(IAccounts accounts, AccountFile file, ILicenses licenses, ICodingChanges changes, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Moves it. Refused: a place that is none or the same, a day to come, a location that is not decided, contradictions about which nothing was decided, and a business that moved since it was read.</summary>
    public Task<Result<Account>> Move(BusinessMove move, CounterAct act) => transaction.Do<Account>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkLicenses))
        {
            return StaffRefusals.NotAllowed(act.By, "move a business");
        }

        if (await accounts.Find(move.Account) is not { } account)
        {
            return RegisteringRefusals.UnknownPrevious;
        }

        var location = move.Coding.LocationCode(rules, move.MovedOn);
        var to = new LicensePlace(move.To.Street, move.To.City, move.To.State, move.To.Zip, location.Refusal is null ? location.Value : "");
        if ((account.WhyNotBegin() ?? WhyNot(move, account, to, act) ?? location.Refusal) is { } no)
        {
            return no;
        }

        List<string> along = [];
        foreach (var open in (await licenses.OfAccount(account.Id)).Where(l => l.WhyNot(LicenseVerb.Relocate, act) is null && l.Place == move.From && MovesAlong(l, act.Today)))
        {
            var license = (await licenses.Find(open.Number))!;
            if (license.Relocate(to, act).Refusal is { } refused)
            {
                return refused;
            }

            licenses.Touch(license);
            along.Add(license.Number.ToString());
            await audit.Record(act, "licenses.relocate", license.Number.ToString(), account.Number.Digits, $"{move.From.LocationCode} to {to.LocationCode}, from {DateWords.Iso(move.MovedOn)}");
        }

        var begun = Registers(account, move);
        if (account.LocationCode != to.LocationCode)
        {
            changes.Add(CodingChange.Of(account.Id, CodingChange.LocationCode, account.LocationCode, to.LocationCode, move.MovedOn, act));
        }

        await file.Enter(account, new FileEntry { FormId = OrderedKey.New(), How = AccountChange.Moved, HowSays = "Moved to another place, with its licenses and taxes." }, [new FileValue(FilePart.Location, move.MovedOn, FileText.Of(to.Address))], act);
        account.Relocate(to.Address, to.LocationCode, move.MovedOn);
        await audit.Record(act, "registering.move", account.Number.Digits, account.Number.Digits, $"from {DateWords.Iso(move.MovedOn)}; along: {string.Join(", ", along.DefaultIfEmpty("none"))}", [new("location", $"{move.From.Address.OneLine()} ({move.From.LocationCode})", $"{to.Address.OneLine()} ({to.LocationCode})"), .. begun.Select(t => new AuditChange("files", null, t))]);
        return account;
    });

    /// <summary>Whether a license moves along with its business on a day.</summary>
    public bool MovesAlong(License license, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(license);
        return rules.LicenseKinds.Find(license.TaxType)?.Rows.On(day) is { Refusal: null, Value.Value.MovesAlong: true };
    }

    private static Refusal? WhyNot(BusinessMove move, Account account, LicensePlace to, CounterAct act) =>
        LicensePlace.Of(account, act.Today) != move.From ? RegisteringRefusals.MovedSince(account.AddressOn(act.Today).OneLine())
        : to.WhyNot() ?? (to.Address == move.From.Address ? LicenseRefusals.SamePlace
        : move.MovedOn > act.Today || move.MovedOn < account.OpenedOn ? RegisteringRefusals.MovingDay(account.OpenedOn, act.Today)
        : move.Coding.Proposal.Contradictions.Items.Count > 0 && act.Reason is null ? RegisteringRefusals.SettleFirst : null);

    /// <summary>What it files at the new place and did not file before, from that day on.</summary>
    private List<string> Registers(Account account, BusinessMove move)
    {
        var begun = move.Coding.TaxTypes(rules).Known.Where(t => !account.Registrations.Any(r => r.TaxType == t && (r.To is null || r.To >= move.MovedOn))).ToList();
        foreach (var taxType in begun)
        {
            account.Register(taxType, move.Coding.Frequency(taxType, rules), move.MovedOn, null);
        }

        return begun;
    }
}
