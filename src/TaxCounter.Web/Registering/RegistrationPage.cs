using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Registering;

/// <summary>One registration.</summary>
/// <param name="Registration">As it was recorded.</param>
/// <param name="Accounts">The accounts it opened, that of the principal place first.</param>
/// <param name="Licenses">The licenses of these accounts.</param>
/// <param name="Rules">The rule book.</param>
public sealed record RegistrationPage(BusinessRegistration Registration, IReadOnlyList<Account> Accounts, IReadOnlyList<License> Licenses, RuleBook Rules)
{
    /// <summary>The account of the principal place.</summary>
    public Account Account => Accounts[0];

    /// <summary>The account of a place.</summary>
    public Account AccountOf(RegisteredPlace place) => Accounts.First(a => a.Id == place.AccountId);

    /// <summary>What the kind and class of a license are called.</summary>
    public string NameOf(License license)
    {
        ArgumentNullException.ThrowIfNull(license);
        return Rules.Licenses.Find(license.Class)?.Name ?? Rules.LicenseKinds.Find(license.TaxType)?.Name ?? license.TaxType;
    }
}
