using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>Renews one license among many, with everything about its account read before. It has no transaction of its own; a license that is refused is not touched.</summary>
public sealed class LicenseRenewing(LicenseClearance clearance, LicenseCharges charges, ILicenses licenses, IAuditTrail audit, RuleBook rules)
{
    /// <summary>Renews it for its next term, charges the fee, and puts that on record.</summary>
    /// <param name="license">The license.</param>
    /// <param name="account">Its account.</param>
    /// <param name="open">What is open on the account.</param>
    /// <param name="charged">What is charged for the year already; null where nothing is.</param>
    /// <param name="act">Who, and when.</param>
    public async Task<Result<LicenseTerm>> Renew(License license, Account account, IEnumerable<ObligationLedger> open, ObligationLedger? charged, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(act);
        var year = license.Terms.Newest!.LastDay.Year + 1;
        if ((license.WhyNot(LicenseVerb.Renew, act) ?? clearance.WhyNotRenew(license, account, open, act) ?? charges.WhyNot(license, account, year)) is { } no)
        {
            return no;
        }

        var fee = license.Class.Length == 0 ? Money.Zero : license.Basis(year, null).Amount(rules, year);
        var rule = clearance.Rule(license, act.Today);
        if ((fee.Refusal ?? rule.Refusal) is { } unknown)
        {
            return unknown;
        }

        var before = CaseFields.Of(license, LicenseTable.Of);
        var term = license.Renew(rule.Value, null, act);
        if (term.Refusal is { } refused)
        {
            return refused;
        }

        if (fee.Value.IsPositive)
        {
            term.Value.Charge(fee.Value, charges.Charge(license, account, term.Value, (fee.Value, charged), act).Value);
        }

        licenses.Touch(license);
        await audit.Record(act, "licenses.renew", license.Number.ToString(), account.Number.Digits, $"{LicenseWords.Of(license.Story.State)}, revision {license.Story.Revision}", AuditChange.Between(before, CaseFields.Of(license, LicenseTable.Of)));
        return term;
    }
}
