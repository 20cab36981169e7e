using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>One line of what happened at the sign-in desk; never holds a password.</summary>
/// <param name="Event">What.</param>
/// <param name="UserName">The name as typed or known.</param>
/// <param name="Who">The person, when known.</param>
/// <param name="From">The workstation's address, or the verb.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">More, in words.</param>
public sealed record SignInNote(SignInEvent Event, string UserName, StaffMember? Who, string From, DateTime At, string Note = "");
