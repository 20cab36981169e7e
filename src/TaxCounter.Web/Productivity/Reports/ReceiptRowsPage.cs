using TaxCounter.Domain.Productivity;

namespace TaxCounter.Web.Productivity;

/// <summary>The receipts behind a figure.</summary>
public sealed record ReceiptRowsPage(ProductivityFilter Filter, IReadOnlyList<TakenFact> Rows, ProductivityQuestion Question);
