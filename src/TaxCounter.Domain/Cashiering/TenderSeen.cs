using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A tender as the detective sees it.</summary>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">How much; negative for change given.</param>
public sealed record TenderSeen(ReceiptNumber Receipt, TenderKind Kind, Money Amount);
