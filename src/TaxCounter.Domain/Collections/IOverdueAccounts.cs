using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>In which order overdue accounts are worked.</summary>
public enum OverdueOrder
{
    /// <summary>The most money first.</summary>
    Amount = 1,

    /// <summary>The longest overdue first.</summary>
    Age,
}

/// <summary>Which overdue accounts, in which order.</summary>
public sealed record OverdueQuestion
{
    /// <summary>The day from which lateness is counted.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>In which order.</summary>
    public OverdueOrder Order { get; init; } = OverdueOrder.Amount;

    /// <summary>Only accounts that owe at least this much, as posted.</summary>
    public Money AtLeast { get; init; }

    /// <summary>Only accounts whose oldest unpaid obligation is late by at least so many days.</summary>
    public int DaysFrom { get; init; } = 1;

    /// <summary>And by at most so many; null for no limit.</summary>
    public int? DaysTo { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>One overdue account.</summary>
public sealed record OverdueRow
{
    /// <summary>Its number.</summary>
    public required AccountNumber Number { get; init; }

    /// <summary>The name a clerk calls out.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone, as told.</summary>
    public required string Phone { get; init; }

    /// <summary>In business or not.</summary>
    public required AccountStatus Status { get; init; }

    /// <summary>The due day of the oldest obligation with something unpaid.</summary>
    public required DateOnly OldestDueOn { get; init; }

    /// <summary>How many obligations have something unpaid, due or not.</summary>
    public required int OpenCount { get; init; }

    /// <summary>Posted and unpaid, due or not, before what accrues.</summary>
    public required Money Owing { get; init; }

    /// <summary>The part of it that is late.</summary>
    public required Money Late { get; init; }

    /// <summary>The alerts that stand, which a caller must know first.</summary>
    public required IReadOnlyList<AlertKind> Alerts { get; init; }
}

/// <summary>One page of overdue accounts.</summary>
/// <param name="Rows">In the order asked for.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Total">How many accounts there are on all pages.</param>
/// <param name="Owing">What all of them owe, as posted.</param>
public sealed record OverduePage(IReadOnlyList<OverdueRow> Rows, int Number, int Total, Money Owing)
{
    /// <summary>How many stand on a page.</summary>
    public const int Size = 25;

    /// <summary>The last page.</summary>
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Lists the accounts with something unpaid past its due day.</summary>
public interface IOverdueAccounts
{
    /// <summary>One page of them.</summary>
    Task<OverduePage> List(OverdueQuestion question);
}
