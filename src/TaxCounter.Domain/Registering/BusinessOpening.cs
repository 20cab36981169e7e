using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Opens the accounts of a business that registers and applies for its licenses. It has no transaction of its own: it belongs to the registration.</summary>
public sealed class BusinessOpening(IAccounts accounts, AccountFile file, IAccountNumbers numbers, ITaxIds taxIds, LicenseApplications licenses, RuleBook rules)
{
    /// <summary>One account for each place, or one for all where the taxpayer chose one license; refused where a license cannot be applied for.</summary>
    internal async Task<Result<(IReadOnlyList<RegisteredPlace> Places, Account Main)>> Open(NewBusiness business, IReadOnlyList<BusinessCoding> codings, CounterAct act)
    {
        List<RegisteredPlace> places = [];
        Account? main = null;
        foreach (var (place, coding) in business.Places.Zip(codings))
        {
            var location = coding.LocationCode(rules, act.Today).Value;
            if (main is not null && business.OneLicense == true)
            {
                places.Add(RegisteredPlace.Of(places.Count + 1, main.Id, place, location));
                continue;
            }

            var number = await numbers.Next();
            if (number.Refusal is { } usedUp)
            {
                return usedUp;
            }

            var account = Account(business, place, coding, (number.Value, location), act.Today);
            accounts.Add(account);
            await file.Enter(account, new FileEntry { FormId = OrderedKey.New(), How = "registration", HowSays = "Told when the business registered.", AskedBy = business.LegalName.Trim() }, Officers(business, account), act);
            if (await Apply(business, place, coding, account, act) is { } notApplied)
            {
                return notApplied;
            }

            main ??= account;
            places.Add(RegisteredPlace.Of(places.Count + 1, account.Id, place, location));
        }

        return (places, main!);
    }

    /// <summary>Of the people that were told those who are owners or officers; who only represents or helps is none.</summary>
    private static IEnumerable<FileValue> Officers(NewBusiness business, Account account) =>
        business.People.Where(p => p.Role.Trim() is not ("Representative" or "Bookkeeper" or "Preparer" or "Contact" or "") && p.Name.Trim().Length > 0)
            .Select(p => new Officer(OrderedKey.New(), p.Name.Trim(), p.Title.Trim().Length > 0 ? p.Title.Trim() : p.Role.Trim(), account.OpenedOn, null)).Select(o => new FileValue(FilePart.Officer, o.Since, FileText.Of(o), o.Key));

    private Account Account(NewBusiness business, NewPlace place, BusinessCoding coding, (AccountNumber Number, string Location) with, DateOnly today)
    {
        var digits = business.TaxIdDigits;
        var account = Accounts.Account.Open(new AccountFacts
        {
            Number = with.Number,
            Kind = AccountKind.Business,
            TaxpayerName = business.LegalName.Trim(),
            TradeName = (place.TradeName.Length > 0 ? place.TradeName : business.TradeName).Trim(),
            Naics = coding.Naics,
            BusinessType = coding.Used("business_type").Split('|')[0],
            LocationCode = with.Location,
            Location = place.Address,
            Mailing = business.Mailing with { },
            Phone = business.Phone.Trim(),
            Email = business.Email.Trim(),
            Language = business.Language,
            OpenedOn = place.OpenedOn < today ? place.OpenedOn : today,
            Status = AccountStatus.Open,
        }, new TaxId(business.TaxIdKind, digits[^4..], taxIds.Protect(digits), taxIds.Index(digits)));
        foreach (var taxType in coding.TaxTypes(rules).Known)
        {
            account.Register(taxType, coding.Frequency(taxType, rules), place.OpenedOn, null);
        }

        return account;
    }

    /// <summary>Applies for the licenses that the coding names: by its class of fees and the classes of its permits, or the kind that costs nothing.</summary>
    private async Task<Refusal?> Apply(NewBusiness business, NewPlace place, BusinessCoding coding, Account account, CounterAct act)
    {
        var proposal = coding.Proposal;
        foreach (var kind in rules.LicenseKinds.All.Where(k => account.Registrations.Any(r => r.TaxType == k.TaxType)))
        {
            var classes = kind.HasFee ? new[] { proposal.FeeClass }.Concat(proposal.PermitClasses).OfType<string>().Where(kind.Classes.Contains) : [""];
            foreach (var feeClass in classes.Distinct())
            {
                var applied = await licenses.Take(new ApplyForLicense
                {
                    Id = LicenseId.New(),
                    Account = account.Id,
                    TaxType = kind.TaxType,
                    Class = feeClass,
                    Place = LicensePlace.Of(account, act.Today),
                    OpenedOn = place.OpenedOn,
                    FirstYear = place.OpenedOn.Year,
                    TakesOver = business.Reason == RegistrationReason.Purchased,
                    Gross = proposal.Answers.Number("first_30_days_gross") is { } gross ? Money.Dollars(gross) : null,
                    Rooms = proposal.Answers.Number("rooms") is { } rooms ? (int)rooms : null,
                }, account, act);
                if (applied.Refusal is { } no)
                {
                    return no;
                }
            }
        }

        return null;
    }
}
