namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a refund is asked for.</summary>
public sealed record RefundQuestion
{
    /// <summary>Which tax; null for the earliest of all.</summary>
    public string? TaxType { get; init; }

    /// <summary>When the tax was due.</summary>
    public required DateOnly DueOn { get; init; }

    public required DateOnly PaidOn { get; init; }

    /// <summary>The assessment's day, where the tax was paid on an assessment.</summary>
    public DateOnly? AssessedOn { get; init; }
}
