using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>The password, or the one-time code, was right.</summary>
/// <param name="Who">Who.</param>
/// <param name="Awaits">What is still awaited before they are signed in; null where nothing is.</param>
public sealed record SignInAnswer(StaffMember Who, AwaitedCode? Awaits);
