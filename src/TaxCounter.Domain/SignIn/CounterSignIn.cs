namespace TaxCounter.Domain.SignIn;

/// <summary>What a second person types at another's workstation.</summary>
/// <param name="UserName">Their user name.</param>
/// <param name="Password">Their password.</param>
/// <param name="AppCode">The six digits of their authenticator app, where they have one.</param>
public sealed record CounterSignIn(string? UserName, string? Password, string? AppCode);
