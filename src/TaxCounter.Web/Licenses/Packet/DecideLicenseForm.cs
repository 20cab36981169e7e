using TaxCounter.Domain.Licenses;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Licenses;

/// <summary>A decision on a license as it is filled in.</summary>
public sealed class DecideLicenseForm : DecideCaseForm<LicenseVerb>
{
    /// <summary>What the form checks.</summary>
    public new sealed class Checks() : DecideCaseChecks<DecideLicenseForm, LicenseVerb>(LicenseTable.Of.Deciding);
}
