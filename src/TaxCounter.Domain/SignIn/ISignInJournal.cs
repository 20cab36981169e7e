namespace TaxCounter.Domain.SignIn;

/// <summary>Where the sign-in desk writes down what happened. Writing is part of no other act and must not fail it.</summary>
public interface ISignInJournal
{
    /// <summary>Writes one line.</summary>
    Task WriteAsync(SignInNote note);
}
