using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a drawer that does not agree is not yet explained, or not accepted.</summary>
public static class DifferenceRefusals
{
    private const int LongestReport = 2000;

    /// <summary>Why the written report of a clerk is not enough; null when it is.</summary>
    /// <param name="report">As typed.</param>
    /// <param name="difference">What the drawer is over or short by, positive.</param>
    /// <param name="above">Above which difference one is needed; null where the rule book asks for none.</param>
    public static Refusal? WrongReport(string? report, Money difference, Money? above) =>
        string.IsNullOrWhiteSpace(report) ? above is { } limit && difference > limit ? ReportNeeded(difference, limit) : null
            : report.Length > LongestReport ? ReportTooLong
            : StaffRefusals.WrongText(report, "Report");

    /// <summary>Why the supervisor's own reason is not enough; null when it is, or when none is needed.</summary>
    public static Refusal? OwnReason(Drawer drawer, CounterAct act, Money? above)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        ArgumentNullException.ThrowIfNull(act);
        return above is { } limit && drawer.Differences > limit
            ? act.Reason is null ? ReasonNeeded(drawer.Differences, limit) : StaffRefusals.WrongReason(act, needed: true)
            : StaffRefusals.WrongReason(act, needed: false);
    }

    /// <summary>Counts within the day without a reason.</summary>
    public static Refusal CountsUnexplained(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        return new("cashiering.counts-unexplained", $"A count of drawer {drawer.Number} within the day did not agree, and the reason is missing. Have it entered first, on the page of that count.");
    }

    private static readonly Refusal ReportTooLong = new("cashiering.report-too-long", "Use 2,000 characters or fewer for the report.", "Report");

    private static Refusal ReportNeeded(Money difference, Money above) =>
        new("cashiering.report-needed", $"A difference of more than {above.InDollars()} needs a written report, and this one is {difference.InDollars()}. Write what happened, what you checked, and who was with you.", "Report");

    private static Refusal ReasonNeeded(Money difference, Money above) =>
        new("cashiering.own-reason-needed", $"This drawer did not agree by {difference.InDollars()}, over and short added up. Above {above.InDollars()} the supervisor enters a reason of their own before accepting it.", "Reason");
}
