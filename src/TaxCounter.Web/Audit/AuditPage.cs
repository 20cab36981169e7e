using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Audit;

/// <summary>The page of the audit trail.</summary>
public sealed class AuditPage
{
    /// <summary>What is looked for.</summary>
    public required AuditForm Form { get; init; }

    /// <summary>What was found, newest first.</summary>
    public required IReadOnlyList<AuditRow> Rows { get; init; }

    /// <summary>Whether older entries follow.</summary>
    public required bool HasMore { get; init; }

    /// <summary>The codes of acts that there are entries of.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }
}
