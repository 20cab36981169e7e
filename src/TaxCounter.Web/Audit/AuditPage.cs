using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Audit;

/// <summary>The page of the audit trail.</summary>
public sealed class AuditPage
{
    /// <summary>What is looked for.</summary>
    public required AuditForm Form { get; init; }

    /// <summary>What was found, newest first.</summary>
    public required RecordPage<AuditRow> Page { get; init; }

    /// <summary>The codes of acts that there are entries of.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }
}
