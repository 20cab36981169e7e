using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Licenses;

/// <summary>
/// Works out what the opening day of an application leaves uncharged: every license year from the earliest day of the business on, by the fees and the late charges of
/// each, less the same years by the day and the first year that are said. Years that were charged before are nobody's choice.
/// </summary>
public sealed class LicenseOpenings(ILedgers ledgers, ILicenses licenses, LicenseCharges charges, RuleBook rules)
{
    /// <summary>As of today; nothing is written.</summary>
    public async Task<LicenseOpening> Of(License license, Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(account);
        var charged = (await ledgers.OfAccount(account.Id, openOnly: false)).Where(l => l.Obligation.TaxType == license.TaxType && l.AsOf(today, rules).Charged.IsPositive).Select(l => l.Obligation.Period.FirstDay.Year).ToHashSet();
        var isLicensed = charged.Count > 0 || await licenses.HasOther(license);
        var onRecord = isLicensed ? license.OpenedOn : account.Registrations.Select(r => r.From).Append(account.OpenedOn).Min();
        var (earliest, last) = (onRecord < license.OpenedOn ? onRecord : license.OpenedOn, Math.Max(today.Year, license.FirstYear));
        var missed = Years(earliest.Year).Total(year => Owed(license, account, earliest, year, today)) - Years(license.FirstYear).Total(year => Owed(license, account, license.OpenedOn, year, today));
        return new LicenseOpening(onRecord, Money.Max(Money.Zero, missed));

        IEnumerable<int> Years(int first) => Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(year => !charged.Contains(year));
    }

    /// <summary>What a license year would come to today by an opening day: its fee, the least one where it goes by receipts that nobody said, and late charges.</summary>
    private Money Owed(License license, Account account, DateOnly openedOn, int year, DateOnly today)
    {
        var basis = license.Basis(year, license.FirstGross ?? Money.Zero) with { OpenedOn = openedOn, TakesOver = license.TakesOver && openedOn.Year == year };
        if (license.Class.Length == 0 || basis.Amount(rules, year) is not { Refusal: null, Value: { IsPositive: true } fee })
        {
            return Money.Zero;
        }

        var due = charges.DueOn(license.TaxType, license.Class, openedOn, year, today);
        var obligation = Obligation.For(account.Id, license.TaxType, LicenseCharges.PeriodOf(year), due, license.Place.LocationCode);
        return new ObligationLedger(obligation, [new LedgerEntry(PostingKind.Charge, due < today ? due : today, Component.Tax, fee)]).AsOf(today, rules).Owed;
    }
}
