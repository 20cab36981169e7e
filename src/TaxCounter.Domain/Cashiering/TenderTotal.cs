using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a drawer took of one kind of tender, voided receipts left out.</summary>
/// <param name="Kind">What was handed over.</param>
/// <param name="Pieces">How many tenders; change given is not one.</param>
/// <param name="Amount">What they come to; cash less change.</param>
public sealed record TenderTotal(TenderKind Kind, int Pieces, Money Amount);
