using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Registers a business: the account of each place, what it files from its first day, the applications for its licenses, and the record of how it was coded, all or nothing.</summary>
public sealed class RegisteringService(IBusinessRegistrations registrations, IRegistrationDrafts drafts, IAccounts accounts, BusinessOpening opening, SellerDebts debts, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Registers it; the same form again gives the same registration. Refused: what is missing, a location that is not decided, contradictions about which nothing was decided, a form that another person changed since.</summary>
    /// <param name="business">What the customer says.</param>
    /// <param name="codings">How each of its places is coded, the principal one first.</param>
    /// <param name="looksAlike">Whether accounts that look alike were shown.</param>
    /// <param name="act">Who, and when.</param>
    public Task<Result<BusinessRegistration>> Register(NewBusiness business, IReadOnlyList<BusinessCoding> codings, bool looksAlike, CounterAct act) => transaction.Do<BusinessRegistration>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(business);
        ArgumentNullException.ThrowIfNull(codings);
        ArgumentNullException.ThrowIfNull(act);
        if (await registrations.Find(business.Id) is { } earlier)
        {
            return earlier;
        }

        var draft = await drafts.Find(business.Id);
        if ((WhyNot(business, codings, looksAlike, act) ?? (draft is not null && draft.Revision != business.DraftRevision ? RegisteringRefusals.DraftChanged(draft.Saved.Name) : null)) is { } no)
        {
            return no;
        }

        var seller = business.PreviousAccount is { } previous ? await accounts.Find(previous) : null;
        if (business.PreviousAccount is not null && seller is null)
        {
            return RegisteringRefusals.UnknownPrevious;
        }

        var opened = await opening.Open(business, codings, act);
        if (opened.Refusal is { } notOpened)
        {
            return notOpened;
        }

        Money? owed = seller is null ? null : (await debts.Of(seller, act.Today)).Total(d => d.Owed);
        if (draft is not null)
        {
            drafts.Remove(draft);
        }

        var (places, main) = opened.Value;
        var registration = BusinessRegistration.Of(business, await registrations.NextNumber(act.Today.Year), places, codings, owed, act);
        registrations.Add(registration);
        var files = string.Join(", ", main.Registrations.Select(r => $"{r.TaxType} {r.Frequency}"));
        await audit.Record(act, "registering.register", registration.Number.ToString(), main.Number.Digits, places.Count == 1 ? files : $"{places.Count} places; {files}", [.. codings.SelectMany(c => c.Overrides).Select(o => new AuditChange(o.Part, o.Proposed, o.Chosen))]);
        return registration;
    });

    /// <summary>What the customer is asked to decide before anything is registered; null where everything is.</summary>
    private Refusal? WhyNot(NewBusiness business, IReadOnlyList<BusinessCoding> codings, bool looksAlike, CounterAct act)
    {
        if (!act.By.May(Permission.WorkLicenses))
        {
            return StaffRefusals.NotAllowed(act.By, "register a business");
        }

        var asked = codings.SelectMany(c => c.Proposal.Fields).DistinctBy(f => f.Field.Id).ToList();
        return RegistrationFaults.Of(business, asked, act.Today).FirstOrDefault()
            ?? codings.Select((c, i) => (c.LocationCode(rules, act.Today).Refusal, i)).Where(c => c.Refusal is not null).Select(c => c.i == 0 ? c.Refusal : c.Refusal! with { Field = $"Places[{c.i - 1}].LocationCode" }).FirstOrDefault()
            ?? WhyNotPlaces(business, codings, act)
            ?? ((looksAlike || codings.Any(c => c.Proposal.Contradictions.Items.Count > 0)) && string.IsNullOrWhiteSpace(business.Settled) ? RegisteringRefusals.SettleFirst : null);
    }

    private Refusal? WhyNotPlaces(NewBusiness business, IReadOnlyList<BusinessCoding> codings, CounterAct act)
    {
        if (business.MorePlaces.Count > 0 && business.OneLicense is null && rules.Registration.Places.On(act.Today) is { Refusal: null, Value.Value.MayChoose: true })
        {
            return RegisteringRefusals.ChooseLicenses;
        }

        var said = (int)(codings[0].Proposal.Answers.Number("locations") ?? 1);
        return said > business.Places.Count && string.IsNullOrWhiteSpace(business.Settled) ? RegisteringRefusals.PlacesMissing(said, business.Places.Count) : null;
    }
}
