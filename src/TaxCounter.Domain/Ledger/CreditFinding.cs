namespace TaxCounter.Domain.Ledger;

/// <summary>What is found about a credit when it arises.</summary>
/// <param name="Cause">Why the money pays nothing.</param>
/// <param name="Says">What that rests on, in a sentence.</param>
/// <param name="PaidOn">The day the money was paid, from which the refund right counts.</param>
public sealed record CreditFinding(CreditCause Cause, string Says, DateOnly PaidOn);
