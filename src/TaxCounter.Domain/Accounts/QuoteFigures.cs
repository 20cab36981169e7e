using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Accounts;

/// <summary>What a payment of one day gives one obligation.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="Tax">Tax or fee.</param>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
/// <param name="Other">Other fees.</param>
public sealed record PartFigures(Obligation Obligation, Money Tax, Money Penalty, Money Interest, Money Other)
{
    /// <summary>All of it.</summary>
    public Money Total => Tax + Penalty + Interest + Other;
}

/// <summary>What settles everything due on a day when it is paid on that day: exactly what the payment page asks then, spread as the payment would be.</summary>
/// <param name="Day">The day.</param>
/// <param name="Parts">By obligation, oldest first; none when nothing is due.</param>
public sealed record QuoteFigures(DateOnly Day, IReadOnlyList<PartFigures> Parts)
{
    /// <summary>Tax and fees.</summary>
    public Money Tax => Parts.Total(p => p.Tax);

    /// <summary>Penalty.</summary>
    public Money Penalty => Parts.Total(p => p.Penalty);

    /// <summary>Interest.</summary>
    public Money Interest => Parts.Total(p => p.Interest);

    /// <summary>Other fees.</summary>
    public Money Other => Parts.Total(p => p.Other);

    /// <summary>All of it.</summary>
    public Money Total => Parts.Total(p => p.Total);

    /// <summary>Works out a day from the open obligations of an account, by what is known now.</summary>
    public static QuoteFigures Of(IReadOnlyList<ObligationLedger> open, DateOnly day, RuleBook rules)
    {
        List<ObligationBalance> due = [.. open.Select(l => l.ToSettle(day, day, rules)).Where(b => b.IsDue && b.Owed.IsPositive)];
        var spread = Allocation.Spread(due.Total(b => b.Owed), due, rules.PaymentOrder(day));
        return new QuoteFigures(day, [.. spread.Parts.Select(p => p.Obligation).Distinct().Select(o => new PartFigures(
            o,
            spread.For(o.Id, Component.Tax) + spread.For(o.Id, Component.Fee),
            spread.For(o.Id, Component.Penalty),
            spread.For(o.Id, Component.Interest),
            spread.For(o.Id, Component.OtherFee)))]);
    }
}

/// <summary>Which days a quote form offers at first.</summary>
public static class QuoteDays
{
    /// <summary>Today, the coming Friday (the next one on a Friday) and the end of the month (of the next one on its last day).</summary>
    public static IReadOnlyList<DateOnly> Suggested(DateOnly today)
    {
        var friday = today.AddDays((((int)DayOfWeek.Friday - (int)today.DayOfWeek + 6) % 7) + 1);
        var last = EndOfMonth(today) == today ? EndOfMonth(today.AddDays(1)) : EndOfMonth(today);
        return [today, friday, last];
    }

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
