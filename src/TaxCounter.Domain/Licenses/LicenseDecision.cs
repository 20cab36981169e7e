using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>A supervisor's decision on a license: refused, returned with a question, revoked, not revoked, reinstated.</summary>
public sealed class LicenseDecision : CaseDecision<LicenseState>
{
    private LicenseDecision()
    {
    }

    internal LicenseDecision(License license, LicenseState outcome, IEnumerable<string> preparers, CounterAct act)
        : base(license.Decisions.Count + 1, outcome, license.Story.Revision, preparers, Permission.DecideLicense, act) => LicenseId = license.Id;

    public LicenseId LicenseId { get; private init; }
}
