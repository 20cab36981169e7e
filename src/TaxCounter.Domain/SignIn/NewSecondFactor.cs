using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>What was set up, with the recovery codes that are shown this once.</summary>
/// <param name="Who">Whose.</param>
/// <param name="RecoveryCodes">The codes; only their hashes are kept.</param>
public sealed record NewSecondFactor(StaffMember Who, IReadOnlyList<string> RecoveryCodes);
