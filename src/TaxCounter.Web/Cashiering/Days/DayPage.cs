using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>The page of one day.</summary>
public sealed class DayPage
{
    /// <summary>What the records say.</summary>
    public required DayFigures Figures { get; init; }

    /// <summary>What that comes to.</summary>
    public required DailyCashActivity Activity { get; init; }

    /// <summary>Its payments that count from an earlier day.</summary>
    public required IReadOnlyList<BackdatedPayment> Backdated { get; init; }

    /// <summary>What keeps it from closing.</summary>
    public required IReadOnlyList<string> LeftToDo { get; init; }

    /// <summary>What stays open beside it and goes on after the close.</summary>
    public required IReadOnlyList<string> StillOpen { get; init; }

    /// <summary>Whether it is the office's today: then nobody posts anything until tomorrow.</summary>
    public required bool IsToday { get; init; }

    /// <summary>One's own password, asked again by the close; never shown.</summary>
    public CloseDayForm Form { get; init; } = new();

    /// <summary>Whether the button is shown.</summary>
    public required bool MayClose { get; init; }
}
