namespace TaxCounter.Domain.SignIn;

/// <summary>Somebody tried to sign in; what the audit trail still knows of it after a restart.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="From">The address of the workstation.</param>
/// <param name="UserName">The name; one that nobody has is given as a mark of its own.</param>
/// <param name="Succeeded">Whether they got in.</param>
public sealed record SignInTry(DateTime At, string From, string UserName, bool Succeeded);
