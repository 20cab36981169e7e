using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>
/// A promise with what the journal has of it. Payments of the account count that were entered after it was made and count from a day between its making and its
/// last day, whatever they paid; one that is voided, returned or moved away counts no longer, also afterwards, and one with an earlier effective date counts by that date.
/// </summary>
public sealed record PromiseStanding
{
    public required PaymentPromise Promise { get; init; }

    /// <summary>What was paid on the account since, in no particular order; what does not count may be among it.</summary>
    public required IReadOnlyList<PromisePayment> Payments { get; init; }

    /// <summary>The day on which another promise took its place; null where none did.</summary>
    public DateOnly? ReplacedOn { get; init; }

    /// <summary>The day it is broken from: the one after its last.</summary>
    public DateOnly BrokenFrom => Promise.DueOn.AddDays(1);

    /// <summary>How it stands on a day. Asks nothing but what is given here.</summary>
    public PromiseOnDay On(DateOnly day)
    {
        var last = day < Promise.DueOn ? day : Promise.DueOn;
        var paid = Money.Max(Money.Zero, Payments.Where(p => p.CountsFrom >= Promise.MadeOn && p.CountsFrom <= last && p.PostedAt >= Promise.Made.At).Total(p => p.Amount));
        return new PromiseOnDay(day, State(paid, day), paid, Money.Max(Money.Zero, Promise.Amount - paid));
    }

    private PromiseState State(Money paid, DateOnly day) =>
        ReplacedOn <= day ? PromiseState.Replaced
        : paid >= Promise.Amount ? PromiseState.Kept
        : day <= Promise.DueOn ? PromiseState.Open
        : paid.IsPositive ? PromiseState.PartlyKept
        : PromiseState.Broken;
}
