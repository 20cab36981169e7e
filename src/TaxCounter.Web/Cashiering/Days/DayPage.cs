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

    /// <summary>Where it stands, with a request to reopen it.</summary>
    public required DayStanding Standing { get; init; }

    /// <summary>The checklist of the close.</summary>
    public required IReadOnlyList<DayStep> Steps { get; init; }

    /// <summary>What is out of the ordinary, by drawer.</summary>
    public required IReadOnlyList<DayException> Exceptions { get; init; }

    /// <summary>How much of the checklist is left.</summary>
    public int Left => Steps.Sum(s => s.Left.Count);

    /// <summary>What stays open beside it and goes on after the close.</summary>
    public required IReadOnlyList<string> StillOpen { get; init; }

    /// <summary>Whether it is the office's today: then nobody posts anything until tomorrow.</summary>
    public required bool IsToday { get; init; }

    /// <summary>The next business day, where today is closed and it can be opened at once; null otherwise.</summary>
    public DateOnly? Next { get; init; }

    /// <summary>Whether that was done.</summary>
    public bool NextIsOpen { get; init; }

    /// <summary>One's own password, asked again by the close; never shown.</summary>
    public CloseDayForm Form { get; init; } = new();

    /// <summary>Why it is to be reopened, as typed.</summary>
    public ReopenDayForm Reopen { get; init; } = new();

    /// <summary>Whether reopening can be asked for.</summary>
    public bool MayAsk => Standing.State == DayState.Closed && MayCloseDays;

    /// <summary>Whether the person who looks closes days.</summary>
    public required bool MayCloseDays { get; init; }

    /// <summary>Whether the button is shown.</summary>
    public required bool MayClose { get; init; }
}
