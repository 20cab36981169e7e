namespace TaxCounter.Domain.Cashiering;

/// <summary>A payment that fits what a customer knows of it.</summary>
/// <param name="Visit">The visit with its receipt.</param>
/// <param name="Names">Whose accounts it paid.</param>
public sealed record PaymentHit(PaymentEvent Visit, IReadOnlyList<string> Names);
