using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>What somebody promised to pay, and by when. Never changed: whether it was kept is read from the journal (<see cref="PromiseStanding"/>).</summary>
public sealed class PaymentPromise
{
    private PaymentPromise() => Made = null!;

    public PromiseId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The office's day on which it was made: payments count from then on.</summary>
    public DateOnly MadeOn { get; private init; }

    /// <summary>The last day.</summary>
    public DateOnly DueOn { get; private init; }

    public Money Amount { get; private init; }

    /// <summary>The promise that still ran and that this one takes the place of.</summary>
    public PromiseId? ReplacesId { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Signature Made { get; private init; }

    internal static PaymentPromise Of(ContactAsked asked, PromiseId? replaces, CounterAct act) => Of(new PromiseId(asked.Id.Value), asked.Account, asked.Amount!.Value, asked.By!.Value, replaces, act);

    /// <summary>A promise of an account.</summary>
    public static PaymentPromise Of(PromiseId id, AccountId account, Money amount, DateOnly by, PromiseId? replaces, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new() { Id = id, AccountId = account, MadeOn = act.Today, DueOn = by, Amount = amount, ReplacesId = replaces, Made = act.Signature };
    }
}
