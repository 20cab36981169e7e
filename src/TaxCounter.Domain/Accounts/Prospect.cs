namespace TaxCounter.Domain.Accounts;

/// <summary>What comes next of something, from where it is.</summary>
/// <param name="Awaits">Whom it waits for.</param>
/// <param name="Next">What comes next, in a sentence that a clerk can read aloud.</param>
public readonly record struct Prospect(Awaits Awaits, string Next);
