using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.SignIn;

/// <summary>Why somebody is not signed in although the password is right.</summary>
public static class SignInRefusals
{
    /// <summary>The records cannot be written, and every session stands there.</summary>
    public static readonly Refusal NotWritten =
        new("sign-in.not-written", "The office's records cannot be written right now, so nobody can sign in. Whoever is signed in can still look up accounts. Call the administrator and try again in a few minutes.");
}
