using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>Promises in a sentence.</summary>
public static class PromiseWords
{
    // No arm for "all others": a new state is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a word or two.</summary>
    public static string Words(this PromiseState state) => state switch
    {
        PromiseState.Open => "promised",
        PromiseState.Kept => "promise kept",
        PromiseState.PartlyKept => "promise partly kept",
        PromiseState.Broken => "promise broken",
        PromiseState.Replaced => "promised again",
    };

    /// <summary>The sentence of the account page and the list: <c>promised $300.00 by Dec 7, 2026: $100.00 of it paid, broken since Dec 8</c>.</summary>
    public static string Sentence(this PromiseStanding standing, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var (promise, on) = (standing.Promise, standing.On(day));
        var said = $"promised {promise.Amount.InDollars()} by {DateWords.Date(promise.DueOn)}";
        return on.State switch
        {
            PromiseState.Open => on.Paid.IsPositive ? $"{said}: {on.Paid.InDollars()} of it paid, {on.Missing.InDollars()} open" : $"{said}: open",
            PromiseState.Kept => on.Paid > promise.Amount ? $"{said}: kept, {on.Paid.InDollars()} paid" : $"{said}: kept",
            PromiseState.PartlyKept => $"{said}: {on.Paid.InDollars()} of it paid, broken since {DateWords.Short(standing.BrokenFrom, promise.DueOn)}",
            PromiseState.Broken => $"{said}: nothing paid, broken since {DateWords.Short(standing.BrokenFrom, promise.DueOn)}",
            PromiseState.Replaced => $"{said}: promised again on {DateWords.Date(standing.ReplacedOn!.Value)}",
        };
    }
#pragma warning restore CS8524
}
