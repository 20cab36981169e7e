namespace TaxCounter.Domain.Cashiering;

/// <summary>Finds a payment by what a customer knows of it.</summary>
public interface IPaymentFinder
{
    /// <summary>At most this many are listed; more asks for another word.</summary>
    const int Most = 50;

    /// <summary>Those that fit, newest first, at most one more than <see cref="Most"/>.</summary>
    Task<IReadOnlyList<PaymentHit>> Find(PaymentQuestion asked);
}
