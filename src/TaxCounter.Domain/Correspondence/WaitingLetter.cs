namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter that is to be mailed.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="IsHeld">Whether mail to the account comes back, so that this is not to be mailed until the address is right.</param>
public sealed record WaitingLetter(Letter Letter, bool IsHeld);
