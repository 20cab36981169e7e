namespace TaxCounter.Domain.Kernel;

/// <summary>Who did something, under which name the papers say so, and when.</summary>
/// <param name="Person">The person: the employee number, whatever account they signed in with.</param>
/// <param name="Name">As printed: "Clerk 2", or "Clerk 2 for Supervisor 1" under a delegation.</param>
/// <param name="At">The moment, UTC.</param>
public sealed record Signature(string Person, string Name, DateTime At);
