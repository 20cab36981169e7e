using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The keys of the pages that every duty's cases have.</summary>
public sealed class CasesScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "all cases"),
        new("C", "CSV file; close without an answer"),
        new("F", "from date; add a document"),
        new("H", "handled by"),
        new("K", "back"),
        new("L", "list; reminder"),
        new("M", "my cases; request information"),
        new("N", "note the answer"),
        new("O", "reason; continue without an answer"),
        new("P", "print"),
        new("R", "report"),
        new("S", "submit"),
        new("W", "reason of the decision"),
        new("Y", "your password"),
    ];
}
