using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>A refund on which interest is asked.</summary>
public sealed record RefundInterestQuestion
{
    public required string TaxType { get; init; }

    public required Money Amount { get; init; }

    /// <summary>When the tax was due, or its return, where that is another day.</summary>
    public required DateOnly DueOn { get; init; }

    public required DateOnly PaidOn { get; init; }

    /// <summary>When the refund was claimed.</summary>
    public required DateOnly ClaimedOn { get; init; }

    /// <summary>When a notice of suit came in; null where none did.</summary>
    public DateOnly? SuitOn { get; init; }

    /// <summary>When it is refunded.</summary>
    public required DateOnly RefundedOn { get; init; }
}
