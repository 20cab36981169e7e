namespace TaxCounter.Domain.Staff;

/// <summary>What came of letting somebody in, or of a reset.</summary>
/// <param name="Member">Who.</param>
/// <param name="UserName">Their user account's name.</param>
/// <param name="Code">The one-time code, in the clear for this one answer; only its hash is kept.</param>
/// <param name="ExpiresAt">Until when it is good (UTC).</param>
/// <param name="Waits">Whether a second person has to approve the role before the user account can be used.</param>
public sealed record IssuedCode(StaffMember Member, string UserName, string Code, DateTime ExpiresAt, bool Waits);
