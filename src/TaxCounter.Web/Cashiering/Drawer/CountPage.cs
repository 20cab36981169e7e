using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the counting pages show.</summary>
/// <param name="Drawer">The drawer.</param>
/// <param name="Form">The sheet.</param>
/// <param name="OpenedAt">When it was opened, by the wall clock of the office.</param>
/// <param name="Hints">Where to look for a difference, once the count is final.</param>
/// <param name="Reason">What the clerk says about it.</param>
public sealed record CountPage(Drawer Drawer, CountForm Form, DateTime OpenedAt, IReadOnlyList<string> Hints, string? Reason)
{
    /// <summary>Its day is over: after the count nobody goes back to work with it.</summary>
    public bool IsOfFormerDay { get; init; }

    /// <summary>Above which difference a written report is asked for; null where this one needs none.</summary>
    public Money? ReportAbove { get; init; }

    /// <summary>The written report.</summary>
    public string? Report { get; init; }

    /// <summary>How it does not agree; shown only once it is final.</summary>
    public CountDifference Difference => CountDifference.Of(Drawer);
}
