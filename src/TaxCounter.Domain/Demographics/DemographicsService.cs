using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Demographics;

/// <summary>
/// Changes what is on file of an account, from a day on, once the office made sure of who asks; and undoes a change that was typed wrong. Every value of before stays, with
/// who entered it, when and how it was verified. The former address is told.
/// </summary>
public sealed class DemographicsService(IAccounts accounts, IAccountChanges changes, AccountFile file, IInquiries inquiries, ILicenses licenses, DemographicsLetters letters, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    private const int MonthsAhead = 12;

    private static readonly FilePart[] _parts = [FilePart.Mailing, FilePart.Location, FilePart.Phone, FilePart.OtherPhone, FilePart.Email, FilePart.OtherEmail, FilePart.Language];

    /// <summary>What is on file, as a fingerprint: a form that was filled in over something else is refused.</summary>
    public static string Shown(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        var text = string.Join('\u001f', _parts.Select(p => account.OnFile(p, Guid.Empty, today)).Append(account.ByDay.ToString()));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>
    /// Enters a change; the same form again finds it. Refused: another role, who was not identified in the inquiry that runs, no verification, and values that are none.
    /// </summary>
    public Task<Result<AccountChange[]>> Change(ChangeAsked asked, CounterAct act) => transaction.Do<AccountChange[]>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await changes.OfForm(asked.FormId) is { Count: > 0 } earlier)
        {
            return IsSame(earlier, asked) ? earlier.ToArray() : DemographicsRefusals.OtherContent;
        }

        if (await accounts.Find(asked.Account) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        if (account.WhyNotBegin() is { } merged)
        {
            return merged;
        }

        var working = await Working(account, act);
        if (await Faults(asked, account, working, act) is [var no, ..])
        {
            return no;
        }

        var from = asked.From!.Value;
        var rule = rules.Desk.VerificationsOn(act.Today).First(v => v.Id == asked.How);
        var former = Good(account, act.Today);
        var entered = await file.Enter(account, new FileEntry { FormId = asked.FormId, How = rule.Id, HowSays = rule.Asks, AskedBy = asked.AskedBy, Inquiry = working?.Id.Value }, Values(asked, account, act.Today, from), act);
        if (entered.Count == 0)
        {
            return DemographicsRefusals.NothingNew;
        }

        if (account.ByDay.ToString().Length > FileByDay.Longest)
        {
            return DemographicsRefusals.TooMany;
        }

        if (entered.Any(c => c.Part == FilePart.Mailing && c.From <= act.Today))
        {
            foreach (var alert in account.AlertsOn(act.Today).Where(a => a.Kind == AlertKind.MailReturned).ToList())
            {
                alert.Lift(act.Today, act.By.Name, "A new mailing address is on file.");
            }
        }

        if (await letters.Write(account, former, entered, act) is { } notWritten)
        {
            return notWritten;
        }

        await audit.Record(act, "demographics.change", account.Number.Digits, account.Number.Digits, $"from {DateWords.Iso(from)}, asked by {asked.AskedBy.Trim()}, verified: {rule.Name}", Said(entered));
        return entered.ToArray();
    });

    /// <summary>Undoes a change that was entered wrong, with a reason; a second click finds it undone by the same form. Refused: no reason, and one that is undone already.</summary>
    public Task<Result<AccountChange>> Undo(AccountId of, int number, Guid form, CounterAct act) => transaction.Do<AccountChange>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await changes.OfForm(form) is [var before, ..])
        {
            return before.Undoes == number && before.AccountId == of ? before : DemographicsRefusals.OtherContent;
        }

        if (!act.By.May(Permission.ChangeOnFile))
        {
            return StaffRefusals.NotAllowed(act.By, "undo a change of what is on file");
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if (await accounts.Find(of) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        var all = await changes.OfAccount(of);
        if (all.FirstOrDefault(c => c.Number == number) is not { } wrong)
        {
            return DemographicsRefusals.ChangeUnknown;
        }

        if (wrong.How == AccountChange.Moved)
        {
            return DemographicsRefusals.MoveAgain;
        }

        if (wrong.Undoes is not null || all.Any(c => c.Undoes == number))
        {
            return DemographicsRefusals.UndoneAlready;
        }

        if (await Working(account, act) is { } working && WhyNotIdentified(working) is { } unknown)
        {
            return unknown;
        }

        var former = Good(account, act.Today);
        var undone = await file.Undo(account, wrong, form, act);
        if (await letters.Write(account, former, [undone], act) is { } notWritten)
        {
            return notWritten;
        }

        await audit.Record(act, "demographics.undo", account.Number.Digits, account.Number.Digits, $"change {number}", Said([undone]));
        return undone;
    });

    /// <summary>Everything that is wrong with a change, each beside its field; nothing where it can be entered.</summary>
    public async Task<IReadOnlyList<Refusal>> Faults(ChangeAsked asked, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(act);
        return await Faults(asked, account, await Working(account, act), act);
    }

    private async Task<IReadOnlyList<Refusal>> Faults(ChangeAsked asked, Account account, Inquiry? working, CounterAct act)
    {
        if (!act.By.May(Permission.ChangeOnFile))
        {
            return [StaffRefusals.NotAllowed(act.By, "change what is on file")];
        }

        if (asked.Shown != Shown(account, act.Today))
        {
            return [DemographicsRefusals.ChangedSince];
        }

        var changed = _parts.Where(p => asked.Value(p) != account.OnFile(p, Guid.Empty, act.Today)).ToList();
        if (changed.Count == 0 && !Officers(asked, account).Any())
        {
            return [DemographicsRefusals.NothingNew];
        }

        List<Refusal> all = [];
        if (StaffRefusals.WrongReason(act, needed: false) is { } words)
        {
            all.Add(words with { Field = "Note" });
        }

        if (working is not null && WhyNotIdentified(working) is { } unknown && changed.Any(p => p != FilePart.Language) | Officers(asked, account).Any())
        {
            all.Add(unknown);
        }

        all.AddRange(ChangeFaults.Of(asked, account, changed, act.Today));
        if (changed.Contains(FilePart.Location) && (await licenses.OfAccount(account.Id)).Any(l => l.WhyNot(LicenseVerb.Relocate, act) is null))
        {
            all.Add(DemographicsRefusals.LicensesMove);
        }

        if (asked.From is null || asked.From < account.OpenedOn || asked.From > act.Today.AddMonths(MonthsAhead))
        {
            all.Add(DemographicsRefusals.FromDay(account.OpenedOn, act.Today.AddMonths(MonthsAhead)));
        }

        if (WhyNotVerified(asked, account, working, act.Today) is { } unverified)
        {
            all.Add(unverified);
        }

        if (asked.AskedBy.Trim().Length is 0 or > DemographicsRefusals.LongestName)
        {
            all.Add(DemographicsRefusals.AskedByNeeded);
        }

        return all;
    }

    private Refusal? WhyNotVerified(ChangeAsked asked, Account account, Inquiry? working, DateOnly today) =>
        rules.Desk.VerificationsOn(today).FirstOrDefault(v => v.Id == asked.How) is not { } rule ? DemographicsRefusals.HowNeeded
        : rule.IsByInquiry && working is null ? DemographicsRefusals.NoInquiry
        : rule.NeedsPhone && account.PhoneOn(today).Length == 0 ? DemographicsRefusals.NoPhoneToCall
        : null;

    /// <summary>The inquiry about this account that the clerk works in; null for none.</summary>
    private async Task<Inquiry?> Working(Account account, CounterAct act) =>
        await inquiries.Running(act.By.Person) is { } running && running.AccountId == account.Id && running.On == act.Today ? running : null;

    private Refusal? WhyNotIdentified(Inquiry working) => working.Identity switch
    {
        IdentityState.Passed => null,
        IdentityState.Failed => DemographicsRefusals.NotIdentified,
        _ => rules.Desk.NeedsCheckOn(working.On) ? DemographicsRefusals.IdentifyFirst : null,
    };

    private static IEnumerable<FileValue> Values(ChangeAsked asked, Account account, DateOnly today, DateOnly from) =>
        _parts.Where(p => asked.Value(p) != account.OnFile(p, Guid.Empty, today)).Select(p => new FileValue(p, from, asked.Value(p))).Concat(Officers(asked, account));

    private static IEnumerable<FileValue> Officers(ChangeAsked asked, Account account) =>
        asked.Officers.Where(o => !o.IsEmpty).Select(o => new FileValue(FilePart.Officer, o.Since ?? default, FileText.Of(new Officer(o.Key, o.Name, o.Title, o.Since ?? default, o.Until)), o.Key))
            .Where(v => v.Value != account.OnFile(FilePart.Officer, v.Officer, default));

    /// <summary>Where its letters go today; null where they come back.</summary>
    private static Address? Good(Account account, DateOnly today) => account.AlertsOn(today).Any(a => a.Kind == AlertKind.MailReturned) ? null : account.MailingOn(today);

    private static bool IsSame(IReadOnlyList<AccountChange> earlier, ChangeAsked asked) => earlier.All(c => c.AccountId == asked.Account && c.How == asked.How && c.AskedBy == asked.AskedBy.Trim()
        && (c.Part == FilePart.Officer ? asked.Officers.Any(o => o.Key == c.Officer && o.Since is not null && FileText.Of(new Officer(o.Key, o.Name, o.Title, o.Since.Value, o.Until)) == c.After) : c.From == asked.From && asked.Value(c.Part) == c.After));

    private static IReadOnlyList<AuditChange> Said(IEnumerable<AccountChange> entered) => [.. entered.Select(c => new AuditChange(c.Part.Words(), FileText.Says(c.Part, c.Before), FileText.Says(c.Part, c.After)))];
}
