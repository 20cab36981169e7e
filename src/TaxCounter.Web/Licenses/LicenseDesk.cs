using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Licenses;

/// <summary>Finds a license with everything its pages show of it.</summary>
public sealed class LicenseDesk(ILicenses licenses, IAccounts accounts, ILetters letters, LicenseClearance clearance, LicenseCharges charges, LicenseOpenings openings, LicenseActions actions, RuleBook rules)
{
    /// <summary>The page of a number; null where there is no such license.</summary>
    public async Task<LicensePage?> Page(string number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!LicenseNumber.TryParse(number, out var parsed) || await licenses.Find(parsed) is not { } license || await accounts.Find(license.AccountId) is not { } account)
        {
            return null;
        }

        var term = license.Terms.Newest;
        return new LicensePage
        {
            License = license,
            Account = account,
            Letters = await letters.OfCase(parsed.ToString()),
            Rules = rules,
            Actions = actions.All,
            Who = act.By,
            Today = act.Today,
            Owed = term is null ? Money.Zero : await charges.Owed(term, act.Today),
            Opening = license.Allows(LicenseVerb.Approve) ? await openings.Of(license, account, act.Today) : null,
            Fees = Fees(await licenses.OfAccount(account.Id)),
            WhyNotIssue = await clearance.WhyNotIssue(license, act),
            WhyNotRenew = await clearance.WhyNotRenew(license, act),
            Rule = clearance.Rule(license, act.Today),
        };
    }

    private static IReadOnlyList<ObligationId> Fees(IReadOnlyList<License> ofAccount) =>
        [.. ofAccount.Select(l => l.Terms.Newest).Where(t => t?.Issued is null).Select(t => t?.ObligationId).OfType<ObligationId>().Distinct()];
}
