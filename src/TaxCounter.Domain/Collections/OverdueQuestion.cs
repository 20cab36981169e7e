using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>Which overdue accounts, in which order.</summary>
public sealed record OverdueQuestion
{
    /// <summary>The day from which lateness is counted.</summary>
    public required DateOnly Today { get; init; }

    public OverdueOrder Order { get; init; } = OverdueOrder.Amount;

    /// <summary>Only accounts with at least this much overdue, as posted.</summary>
    public Money AtLeast { get; init; }

    /// <summary>Only accounts whose oldest unpaid obligation is late by at least so many days.</summary>
    public int DaysFrom { get; init; } = 1;

    /// <summary>And by at most so many; null for no limit.</summary>
    public int? DaysTo { get; init; }

    public int Page { get; init; } = 1;
}
