namespace TaxCounter.Web.SignIn;

/// <summary>One field of a held form.</summary>
/// <param name="Name">The field.</param>
/// <param name="Value">What was typed.</param>
public sealed record HeldField(string Name, string Value);
