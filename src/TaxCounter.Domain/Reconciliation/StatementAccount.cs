using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>One bank account in a statement.</summary>
/// <param name="Number">As the bank writes it; zeros before it count.</param>
/// <param name="AsOf">The day the statement is of.</param>
/// <param name="Opening">The ledger balance it began with; null where the file does not say.</param>
/// <param name="Closing">The ledger balance it ended with; null where the file does not say.</param>
/// <param name="Available">What of it was available; null where the file does not say.</param>
/// <param name="Credits">Money in.</param>
/// <param name="Debits">Money out, as a positive amount.</param>
public sealed record StatementAccount(string Number, DateOnly AsOf, Money? Opening, Money? Closing, Money? Available, Money Credits, Money Debits)
{
    /// <summary>By how much the closing balance is not what the opening balance and the movements make; nothing where the file says no balances.</summary>
    public Money OffBy => Opening is { } opening && Closing is { } closing ? closing - opening - Credits + Debits : Money.Zero;
}
