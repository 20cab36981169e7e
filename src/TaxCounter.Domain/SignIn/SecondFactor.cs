using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.SignIn;

/// <summary>A person's authenticator app as the office knows it: since when, which code was used last, and how often a wrong one came since.</summary>
/// <param name="Since">Since when (UTC).</param>
/// <param name="LastStep">The step of the code that was used last: neither it nor an earlier one is taken again.</param>
/// <param name="WrongCodes">Wrong codes since the last right one. A right password alone does not lift this count, so that who knows the password cannot go on guessing.</param>
public sealed record SecondFactor(DateTime Since, long LastStep, int WrongCodes)
{
    /// <summary>Recovery codes that are made at once.</summary>
    public const int RecoveryCodes = 10;

    /// <summary>An app that was set up just now, with the code that proved it.</summary>
    public static Result<SecondFactor> SetUp(AuthenticatorKey key, string? typed, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(key);
        return AuthenticatorCode.StepOf(key.Bytes, typed, at) is { } step ? new SecondFactor(at, step, 0) : SecondFactorRefusals.NotTheAppsCode;
    }

    /// <summary>Takes a code of the app. Refused: a wrong one, and one that was used before.</summary>
    public Result<SecondFactor> Take(AuthenticatorKey key, string? typed, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(key);
        return AuthenticatorCode.StepOf(key.Bytes, typed, at) is not { } step ? SecondFactorRefusals.WrongCode
            : step <= LastStep ? SecondFactorRefusals.UsedCode
            : this with { LastStep = step, WrongCodes = 0 };
    }

    /// <summary>One more wrong code.</summary>
    public SecondFactor Wrong() => this with { WrongCodes = WrongCodes + 1 };

    /// <summary>The count begins again: a recovery code was right, or the user account is locked now.</summary>
    public SecondFactor CountedAgain() => this with { WrongCodes = 0 };
}
