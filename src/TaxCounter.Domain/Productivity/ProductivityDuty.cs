using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Productivity;

/// <summary>How the counter is doing: contacts, minutes, receipts, cases, comments, tickets, and the rows behind each figure.</summary>
public sealed class ProductivityDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["productivity.export"] = "exported a productivity report",
        ["productivity.view"] = "viewed a productivity report",
    };
}
