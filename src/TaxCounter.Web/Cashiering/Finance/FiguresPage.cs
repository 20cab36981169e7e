using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>What stands behind one figure of the finance sheet.</summary>
/// <param name="Day">The day.</param>
/// <param name="Title">Which figure.</param>
/// <param name="Rows">The entries, each with its share.</param>
public sealed record FiguresPage(DateOnly Day, string Title, IReadOnlyList<FinanceRow> Rows)
{
    /// <summary>The figure.</summary>
    public Money Total => Rows.Total(r => r.Amount);
}
