using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Returns;

/// <summary>
/// A discount that does not fit the day on which its return was paid: kept although it was late, or not allowed although it was in time. Found from the return and the
/// journal with each posting, so that a list of all of them can be read; an adjustment settles it.
/// </summary>
public sealed class OpenDiscount
{
    private OpenDiscount() => Facts = "";

    /// <summary>The obligation of the return.</summary>
    public ObligationId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The newest return of the period.</summary>
    public FiledReturnNumber Return { get; private set; }

    public OpenDiscountKind Kind { get; private set; }

    /// <summary>The discount itself.</summary>
    public Money Amount { get; private set; }

    /// <summary>The tax before it.</summary>
    public Money Before { get; private set; }

    public DateOnly FiledOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The day on which the return was paid; null while it is not.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>The first day on which it is known: the day after the due date where nothing was paid by then.</summary>
    public DateOnly OpenOn { get; private set; }

    /// <summary>The mark of all of this: what was left as it is stays out of the list until one of the facts is another.</summary>
    public string Facts { get; private set; }

    /// <summary>What is found about one period; null where the discount fits, where none can be kept, and where the charge is neither with it nor without it.</summary>
    /// <param name="returns">Its returns, oldest first.</param>
    /// <param name="charged">What is charged.</param>
    /// <param name="paid">What paid the tax, by the day it counts.</param>
    public static OpenDiscount? Of(IReadOnlyList<FiledReturn> returns, Money charged, IEnumerable<LedgerEntry> paid)
    {
        ArgumentNullException.ThrowIfNull(returns);
        if (returns.Count == 0 || returns[^1] is not { Discount.IsPositive: true } newest || (charged != newest.WithDiscount && charged != newest.WithoutDiscount))
        {
            return null;
        }

        var paidOn = PaidInFull(Needed(returns), paid, newest.FiledOn);
        var inTime = paidOn <= newest.DueOn;
        var isKept = charged == newest.WithDiscount;
        var kind = isKept ? OpenDiscountKind.Lost : OpenDiscountKind.Restored;
        return isKept == inTime ? null : new OpenDiscount
        {
            Id = newest.ObligationId,
            AccountId = newest.AccountId,
            Return = newest.Number,
            Kind = kind,
            Amount = newest.Discount,
            Before = newest.WithoutDiscount,
            FiledOn = returns[0].FiledOn,
            DueOn = newest.DueOn,
            PaidOn = paidOn,
            OpenOn = isKept ? newest.DueOn.AddDays(1) : newest.DueOn,
            Facts = FoundFacts.Of(newest.ObligationId.Value, kind, newest.Number, newest.Discount, newest.WithoutDiscount, Day(returns[0].FiledOn), Day(newest.DueOn), paidOn is { } day ? Day(day) : ""),
        };
    }

    /// <summary>Takes over what is found now.</summary>
    public void Keep(OpenDiscount found)
    {
        ArgumentNullException.ThrowIfNull(found);
        (Return, Kind, Amount, Before, FiledOn, DueOn, PaidOn, OpenOn, Facts) = (found.Return, found.Kind, found.Amount, found.Before, found.FiledOn, found.DueOn, found.PaidOn, found.OpenOn, found.Facts);
    }

    /// <summary>Whether it says the same.</summary>
    public bool IsSameAs(OpenDiscount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Facts, AccountId, Return, Kind, Amount, Before, FiledOn, DueOn, PaidOn, OpenOn) == (other.Facts, other.AccountId, other.Return, other.Kind, other.Amount, other.Before, other.FiledOn, other.DueOn, other.PaidOn, other.OpenOn);
    }

    private static string Day(DateOnly day) => DateWords.Iso(day);

    /// <summary>What had to be paid by the due date: the return as it stood then, or less where an amended return lowered it since.</summary>
    private static Money Needed(IReadOnlyList<FiledReturn> returns)
    {
        var then = returns.LastOrDefault(r => r.FiledOn <= r.DueOn) ?? returns[0];
        return Money.Min(then.WithDiscount, returns[^1].WithDiscount);
    }

    private static DateOnly? PaidInFull(Money needed, IEnumerable<LedgerEntry> paid, DateOnly filedOn)
    {
        if (!needed.IsPositive)
        {
            return filedOn;
        }

        // The last day on which too little was there is what counts: money that was taken off again never paid.
        DateOnly? since = null;
        var sum = Money.Zero;
        foreach (var day in paid.GroupBy(p => p.EffectiveOn).OrderBy(g => g.Key))
        {
            sum -= day.Total(p => p.Amount);
            since = sum < needed ? null : since ?? day.Key;
        }

        return since;
    }
}
