using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The drawers of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Drawers">By number.</param>
/// <param name="Limit">Cash above which a drawer should turn some in; null where the rule book has no limit.</param>
public sealed record LiveDrawers(DateOnly Day, IReadOnlyList<DrawerOfDay> Drawers, Money? Limit)
{
    /// <summary>Those of earlier days that no supervisor took over yet; shown with today's.</summary>
    public IReadOnlyList<DrawerOfDay> Earlier { get; init; } = [];

    /// <summary>It is today's list, which looks again by itself.</summary>
    public bool IsNow { get; init; }

    /// <summary>When it was read, by the wall clock of the office.</summary>
    public DateTime At { get; init; }
}
