using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>The page of one day.</summary>
public sealed class DayPage
{
    /// <summary>What the records say.</summary>
    public required DayFigures Figures { get; init; }

    /// <summary>What that comes to.</summary>
    public required DailyCashActivity Activity { get; init; }

    /// <summary>What keeps it from closing.</summary>
    public required IReadOnlyList<string> LeftToDo { get; init; }

    /// <summary>Whether the button is shown.</summary>
    public required bool MayClose { get; init; }
}
