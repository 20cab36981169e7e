using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <summary>One act that a delegation made possible: written with its entry of the audit trail, never by itself, so that <c>verify</c> can ask whether it held that day.</summary>
public sealed class DelegationUse
{
    /// <summary>The entry of the audit trail.</summary>
    public required long Sequence { get; init; }

    public required DelegationId DelegationId { get; init; }

    /// <summary>The person who acted.</summary>
    public required string Person { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Day { get; init; }
}
