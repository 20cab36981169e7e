using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Registers a business: its account, what it files from its first day, the application for its license, and the record of how it was coded, all or nothing.</summary>
public sealed class RegisteringService(IBusinessRegistrations registrations, IAccounts accounts, IAccountNumbers numbers, ITaxIds taxIds, LicenseApplications licenses, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Registers it; the same form again gives the same registration. Refused: what is missing, a location that is not decided, contradictions about which nothing was decided.</summary>
    /// <param name="business">What the customer says.</param>
    /// <param name="coding">How it is coded.</param>
    /// <param name="looksAlike">Whether accounts that look alike were shown.</param>
    /// <param name="act">Who, and when.</param>
    public Task<Result<BusinessRegistration>> Register(NewBusiness business, BusinessCoding coding, bool looksAlike, CounterAct act) => transaction.Do<BusinessRegistration>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(business);
        ArgumentNullException.ThrowIfNull(coding);
        ArgumentNullException.ThrowIfNull(act);
        if (await registrations.Find(business.Id) is { } earlier)
        {
            return earlier;
        }

        var location = coding.LocationCode(rules, act.Today);
        if ((act.By.May(Permission.WorkLicenses) ? null : StaffRefusals.NotAllowed(act.By, "register a business")) is { } not)
        {
            return not;
        }

        if ((business.Faults(act.Today).FirstOrDefault() ?? location.Refusal ?? WhyNotSettled(business, coding, looksAlike)) is { } no)
        {
            return no;
        }

        if (business.PreviousAccount is { } previous && await accounts.Find(previous) is null)
        {
            return RegisteringRefusals.UnknownPrevious;
        }

        var number = await numbers.Next();
        if (number.Refusal is { } usedUp)
        {
            return usedUp;
        }

        var account = Open(business, coding, number.Value, location.Value, act.Today);
        accounts.Add(account);
        if (await Apply(business, coding, account, act) is { } notApplied)
        {
            return notApplied;
        }

        var registration = BusinessRegistration.Of(business, await registrations.NextNumber(act.Today.Year), account, coding, act);
        registrations.Add(registration);
        await audit.Record(act, "registering.register", registration.Number.ToString(), account.Number.Digits, string.Join(", ", account.Registrations.Select(r => $"{r.TaxType} {r.Frequency}")), [.. coding.Overrides.Select(o => new AuditChange(o.Part, o.Proposed, o.Chosen))]);
        return registration;
    });

    private static Refusal? WhyNotSettled(NewBusiness business, BusinessCoding coding, bool looksAlike) =>
        (looksAlike || coding.Proposal.Contradictions.Items.Count > 0) && string.IsNullOrWhiteSpace(business.Settled) ? RegisteringRefusals.SettleFirst : null;

    private Account Open(NewBusiness business, BusinessCoding coding, AccountNumber number, string location, DateOnly today)
    {
        var digits = business.TaxIdDigits;
        var account = Account.Open(new AccountFacts
        {
            Number = number,
            Kind = AccountKind.Business,
            TaxpayerName = business.LegalName.Trim(),
            TradeName = business.TradeName.Trim(),
            Naics = coding.Naics,
            BusinessType = coding.Used("business_type").Split('|')[0],
            LocationCode = location,
            Location = business.Place,
            Mailing = business.Mailing,
            Phone = business.Phone.Trim(),
            Email = business.Email.Trim(),
            Language = business.Language,
            OpenedOn = business.OpenedOn < today ? business.OpenedOn : today,
            Status = AccountStatus.Open,
        }, new TaxId(business.TaxIdKind, digits[^4..], taxIds.Protect(digits), taxIds.Index(digits)));
        foreach (var taxType in coding.TaxTypes(rules).Known)
        {
            account.Register(taxType, coding.Frequency(taxType, rules), business.OpenedOn, null);
        }

        return account;
    }

    /// <summary>Applies for the license that the coding names: by its class of fees, or the kind that costs nothing.</summary>
    private async Task<Refusal?> Apply(NewBusiness business, BusinessCoding coding, Account account, CounterAct act)
    {
        var kind = rules.LicenseKinds.All.FirstOrDefault(k => account.Registrations.Any(r => r.TaxType == k.TaxType) && (!k.HasFee || coding.Proposal.FeeClass is { } of && k.Classes.Contains(of)));
        if (kind is null)
        {
            return null;
        }

        var answers = coding.Proposal.Answers;
        var applied = await licenses.Take(new ApplyForLicense
        {
            Id = LicenseId.From(business.Id.Value),
            Account = account.Id,
            TaxType = kind.TaxType,
            Class = kind.HasFee ? coding.Proposal.FeeClass! : "",
            Place = LicensePlace.Of(account),
            OpenedOn = business.OpenedOn,
            TakesOver = business.Reason == RegistrationReason.Purchased,
            Gross = answers.Number("first_30_days_gross") is { } gross ? Money.Dollars(gross) : null,
            Rooms = answers.Number("rooms") is { } rooms ? (int)rooms : null,
        }, account, act);
        return applied.Refusal;
    }
}
