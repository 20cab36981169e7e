using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Accounts;

/// <summary>What settles everything due on a day when it is paid on that day: exactly what the payment page asks then, spread as the payment would be.</summary>
/// <param name="Day">The day.</param>
/// <param name="Parts">By obligation, oldest first; none when nothing is due.</param>
public sealed record QuoteFigures(DateOnly Day, IReadOnlyList<PartFigures> Parts)
{
    /// <summary>Tax and fees.</summary>
    public Money Tax => Parts.Total(p => p.Tax);

    public Money Penalty => Parts.Total(p => p.Penalty);

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
