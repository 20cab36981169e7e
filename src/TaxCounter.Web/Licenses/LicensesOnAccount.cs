using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>On the account's page: its licenses, and applying for another.</summary>
public sealed class LicensesOnAccount(ILicenses licenses) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Who.May(Permission.SeeLicenses))
        {
            return new AccountPart();
        }

        var all = seen.Has(this) ? await licenses.OfAccount(seen.Account.Id) : [];
        var open = all.Where(l => LicensePages.IsOpen(l.Story.State)).ToList();
        return new AccountPart
        {
            Notes = [.. open.Where(l => l.Story.State != LicenseState.Issued || l.Holds.Open is not null || l.Terms.Newest?.LastDay < seen.Today).Select(l => new AccountNote("/Licenses/_OnAccount.cshtml", l))],
            Actions = [.. open.Select(l => new AccountAction { Place = 34, Url = LicensePages.UrlOf(l.Number), Text = LicensePages.NameOf(l, seen.Rules), Note = Says(l) }), .. Apply(seen)],
        };
    }

    private static string Says(License license) => license.Terms.Issued is { } term
        ? $"{license.Number}, {LicenseWords.Of(license.Story.State)}, through {term.LastDay.Long()}"
        : $"{license.Number}, {LicenseWords.Of(license.Story.State)}";

    private static IEnumerable<AccountAction> Apply(AccountSeen seen)
    {
        if (seen.Who.May(Permission.WorkLicenses))
        {
            yield return new() { Place = 36, Key = "I", Url = "/licenses/new?account=" + seen.Account.Number, Text = "Apply for a license", Note = "application, fee, certificate" };
        }
    }
}
