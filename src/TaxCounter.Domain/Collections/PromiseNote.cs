using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>That the nightly review saw a promise broken and told of it: one for each promise, never changed. What the journal says later does not take it back.</summary>
public sealed class PromiseNote
{
    private PromiseNote() => Noted = null!;

    public PromiseId PromiseId { get; private init; }

    /// <summary>The day as of which it was seen.</summary>
    public DateOnly On { get; private init; }

    /// <summary>How it stood: broken or partly kept.</summary>
    public PromiseState State { get; private init; }

    /// <summary>What had been paid toward it.</summary>
    public Money Paid { get; private init; }

    public Signature Noted { get; private init; }

    internal static PromiseNote Of(PromiseStanding standing, DateOnly day, CounterAct act)
    {
        var on = standing.On(day);
        return new() { PromiseId = standing.Promise.Id, On = day, State = on.State, Paid = on.Paid, Noted = act.Signature };
    }
}
