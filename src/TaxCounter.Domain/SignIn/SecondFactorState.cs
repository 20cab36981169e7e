namespace TaxCounter.Domain.SignIn;

/// <summary>What a person has set up.</summary>
/// <param name="Since">Since when (UTC); null where no authenticator app is set up.</param>
/// <param name="RecoveryCodesLeft">Recovery codes that were not used yet.</param>
/// <param name="IsRequired">Whether their role needs an app.</param>
public sealed record SecondFactorState(DateTime? Since, int RecoveryCodesLeft, bool IsRequired);
