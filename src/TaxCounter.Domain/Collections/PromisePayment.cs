using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>
/// What a payment brought an account, as far as it still stands. A void, a returned check and a move to another account are below zero, under the day and the moment
/// of the payment that they take back: so they take back exactly what that payment counted.
/// </summary>
/// <param name="CountsFrom">The day from which the payment counts.</param>
/// <param name="PostedAt">When the payment was entered, UTC.</param>
/// <param name="Amount">What it came to for the account.</param>
public sealed record PromisePayment(DateOnly CountsFrom, DateTime PostedAt, Money Amount);
