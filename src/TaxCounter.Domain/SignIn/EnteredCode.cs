using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>The code was right.</summary>
/// <param name="Who">Who.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are left, where it was one; null for a code of the app.</param>
public sealed record EnteredCode(StaffMember Who, int? RecoveryCodesLeft);
