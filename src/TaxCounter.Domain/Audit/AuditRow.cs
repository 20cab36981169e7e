namespace TaxCounter.Domain.Audit;

/// <summary>One entry as found.</summary>
public sealed record AuditRow
{
    /// <summary>Its number in the chain.</summary>
    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The employee number.</summary>
    public required string Person { get; init; }

    /// <summary>The name then.</summary>
    public required string Name { get; init; }

    /// <summary>The workstation, or the verb.</summary>
    public required string From { get; init; }

    /// <summary>The act's code.</summary>
    public required string What { get; init; }

    /// <summary>What it was done to.</summary>
    public required string? Subject { get; init; }

    /// <summary>The account it concerns.</summary>
    public required string? Account { get; init; }

    /// <summary>Why.</summary>
    public required string? Reason { get; init; }

    /// <summary>Anything more.</summary>
    public required string? Details { get; init; }

    /// <summary>What was changed, field by field.</summary>
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];
}
