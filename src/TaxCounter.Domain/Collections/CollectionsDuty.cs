using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Collections;

/// <summary>The list of overdue accounts.</summary>
public sealed class CollectionsDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["collections.overdue-view"] = "viewed the overdue accounts",
    };
}
