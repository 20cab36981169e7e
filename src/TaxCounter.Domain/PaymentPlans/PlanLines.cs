using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Puts what was paid to the payments of a plan, the earliest first, and says how each stands.</summary>
internal static class PlanLines
{
    /// <summary>The lines of the terms.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="paid">What was paid, by the day from which it counts, in order; below zero where more was taken back on a day.</param>
    /// <param name="owed">What is owed on the day.</param>
    /// <param name="onTop">What is owed on top of what was agreed.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<PlanLine> Of(PlanTerms terms, IReadOnlyList<DatedAmount> paid, Money owed, Money onTop, DateOnly day)
    {
        var all = Money.Max(Money.Zero, paid.Total(p => p.Amount));
        var inFull = !owed.IsPositive;
        var (before, through) = (Money.Zero, Money.Zero);
        List<PlanLine> lines = [];
        var payments = terms.Payments;

        // What goes on until the days to come is owed by then, as it was worked out.
        var left = inFull ? Money.Zero : owed + payments.Where(p => p.Due > day).Total(p => p.GoesOn);
        foreach (var planned in payments)
        {
            (before, through) = (through, through + planned.Amount);
            var isLast = planned == payments[^1];
            var got = isLast ? Money.Max(Money.Zero, all - before) : Money.Max(Money.Zero, Money.Min(planned.Amount, all - before));

            // The last payment is whatever is owed on its day; where less is owed than the terms say, the payments at the end shrink first.
            var open = isLast && (planned.Due <= day || got >= planned.Amount) ? left : Money.Min(left, planned.Amount - got + (isLast ? onTop : Money.Zero));
            left -= open;
            lines.Add(Line(planned, got, open, WholeOn(paid, isLast && !inFull ? null : Money.Min(through, all)), inFull && all < through && got < planned.Amount, day));
        }

        return lines;
    }

    private static PlanLine Line(PlannedPayment planned, Money got, Money open, DateOnly? wholeOn, bool isSpared, DateOnly day)
    {
        if (isSpared && got.IsZero)
        {
            return new(planned, got, Money.Zero, null, PlanLineState.NotNeeded, 0);
        }

        if (open.IsZero && wholeOn is { } on)
        {
            var late = Math.Max(0, on.DayNumber - planned.Due.DayNumber);
            return new(planned, got, Money.Zero, on, late == 0 ? PlanLineState.Kept : PlanLineState.KeptLate, late);
        }

        var days = Math.Max(0, day.DayNumber - planned.Due.DayNumber);
        return new(planned, got, open, null, open.IsPositive && days > 0 ? PlanLineState.Late : open.IsZero ? PlanLineState.NotNeeded : PlanLineState.Open, days);
    }

    /// <summary>The day from which so much was paid and stayed paid; null where it never was.</summary>
    private static DateOnly? WholeOn(IReadOnlyList<DatedAmount> paid, Money? amount)
    {
        if (amount is not { IsPositive: true } needed)
        {
            return null;
        }

        var (sum, since) = (Money.Zero, (DateOnly?)null);
        foreach (var payment in paid)
        {
            sum += payment.Amount;
            since = sum < needed ? null : since ?? payment.Day;
        }

        return since;
    }
}
