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

    /// <summary>Only accounts with something overdue of this tax type; null for all.</summary>
    public string? TaxType { get; init; }

    /// <summary>Only accounts in this district, by the location code; null for all.</summary>
    public string? District { get; init; }

    /// <summary>Only accounts by their last contact.</summary>
    public OverdueContact Contact { get; init; }

    /// <summary>Only accounts whose newest promise is broken.</summary>
    public bool PromiseBroken { get; init; }

    /// <summary>Only accounts that have a credit which could be set off, also one that is claimed back.</summary>
    public bool HasCredit { get; init; }

    /// <summary>Whether it asks for more than amount and age.</summary>
    public bool IsNarrowed => TaxType is not null || District is not null || Contact != OverdueContact.Any || PromiseBroken || HasCredit;

    public int Page { get; init; } = 1;
}
