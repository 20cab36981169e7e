using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>Which credits of the queue.</summary>
public sealed record CreditFilter
{
    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Only of this cause; null for all.</summary>
    public CreditCause? Cause { get; init; }

    /// <summary>Only of at least so much.</summary>
    public Money AtLeast { get; init; }

    /// <summary>Also those that come up again on a later day: asked about, carried forward.</summary>
    public bool WithSetAside { get; init; }

    public int Page { get; init; } = 1;
}
