using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// The one mechanism of penalty and interest: a walk along the calendar from the due date, leg by leg. A leg is a stretch with one base and one rate;
/// it is rounded half up to the cent once, at its end (REV-1611, REV-1630). The same walk serves amounts alone and the explanation.
/// </summary>
internal static class LateChargesWalk
{
    private const MidpointRounding HalfUp = MidpointRounding.AwayFromZero;

    public static LateAmounts Walk(in RulesOfTheDay rules, in OpenTax tax, LateChargesQuestion question, DateOnly asOf, List<LateChargesStep>? steps)
    {
        if (asOf <= tax.DueOn)
        {
            return default;
        }

        var penalty = rules.Penalty is { } p ? Penalty(p, tax, PenaltyUntil(p.Value, question, asOf), steps) : Money.Zero;
        var interest = rules.Interest switch
        {
            null => Money.Zero,
            { Value.Counting: InterestCounting.MonthOrPart } monthly => MonthlyInterest(monthly, tax, asOf, steps),
            { } daily => DailyInterest(daily, tax, asOf, steps),
        };
        return new LateAmounts(penalty, interest);
    }

    /// <summary>The last day a penalty runs; before the due date when it does not run at all.</summary>
    public static DateOnly PenaltyUntil(PenaltyRule rule, LateChargesQuestion question, DateOnly asOf) =>
        rule.End == PenaltyEnd.Paid ? asOf
        : question.FiledOn is not { } filed ? DateOnly.MinValue
        : filed > question.AsOf ? asOf
        : filed;

    /// <summary>The first day of the <paramref name="month"/>th month of interest (0 is the first).</summary>
    public static DateOnly MonthBegins(InterestRule rule, DateOnly dueOn, int month) => rule.StartsOn(dueOn).AddMonths(month);

    private static Money Penalty(Reading<PenaltyRule> reading, in OpenTax tax, DateOnly until, List<LateChargesStep>? steps)
    {
        var rule = reading.Value;
        var total = Money.Zero;
        var largest = Money.Zero;
        int first = 1, step = 1;
        var based = Money.Zero;
        for (; step <= rule.MostSteps && rule.ChargedOn(tax.DueOn, step) <= until; step++)
        {
            var now = rule.BaseOf(tax, step);
            if (now != based)
            {
                total += Close(step - 1, total, tax);
                (first, based) = (step, now);
            }

            largest = Money.Max(largest, now);
        }

        total += Close(step - 1, total, tax);
        return step > 1 && total < rule.Minimum ? RaisedToMinimum(reading, tax, until, total, steps) : total;

        Money Close(int last, Money before, in OpenTax tax)
        {
            if (last < first || based.IsZero)
            {
                return Money.Zero;
            }

            // Legs rounded one by one could pass the cap by a cent.
            var room = largest.Times(rule.Cap, HalfUp) - before;
            var amount = Money.Min(room, based.Times(rule.Rate * (last - first + 1), HalfUp));
            steps?.Add(StepWords.Penalty(reading, tax, new Leg(first, last, until, based, amount)));
            return amount;
        }
    }

    private static Money RaisedToMinimum(Reading<PenaltyRule> reading, in OpenTax tax, DateOnly until, Money total, List<LateChargesStep>? steps)
    {
        steps?.Add(StepWords.Minimum(reading, tax, until, reading.Value.Minimum - total));
        return reading.Value.Minimum;
    }

    private static Money MonthlyInterest(Reading<InterestRule> reading, in OpenTax tax, DateOnly asOf, List<LateChargesStep>? steps)
    {
        var rule = reading.Value;
        var total = Money.Zero;
        int first = 0, month = 0, row = -1;
        var based = Money.Zero;
        for (DateOnly begins; (begins = MonthBegins(rule, tax.DueOn, month)) <= asOf; month++)
        {
            var now = tax.UnpaidBefore(begins);
            var rowNow = rule.Rates.IndexOn(begins > tax.DueOn ? begins : tax.DueOn);
            if (now != based || rowNow != row)
            {
                total += Close(month, tax);
                (first, based, row) = (month, now, rowNow);
            }
        }

        return total + Close(month, tax);

        Money Close(int end, in OpenTax tax)
        {
            if (end <= first || based.IsZero)
            {
                return Money.Zero;
            }

            var rate = rule.Rates.Rows[row];
            var amount = based.Times(rate.Value.Rate * (end - first), HalfUp);
            steps?.Add(StepWords.MonthlyInterest(reading, tax, new Leg(first, end, asOf, based, amount), rate));
            return amount;
        }
    }

    private static Money DailyInterest(Reading<InterestRule> reading, in OpenTax tax, DateOnly asOf, List<LateChargesStep>? steps)
    {
        var rule = reading.Value;
        var rows = rule.Rates.Rows;
        var total = Money.Zero;
        for (var from = rule.StartsOn(tax.DueOn); from < asOf;)
        {
            var row = rule.Rates.IndexOn(from.AddDays(1));
            var to = row + 1 < rows.Count && rows[row + 1].FirstDay <= asOf ? rows[row + 1].FirstDay.AddDays(-1) : asOf;
            to = tax.NextChange(from, to);
            var based = tax.UnpaidBefore(from.AddDays(1));
            if (!based.IsZero)
            {
                var amount = based.Times(DailyRate(rule, rows[row].Value) * (to.DayNumber - from.DayNumber), HalfUp);
                total += amount;
                steps?.Add(StepWords.DailyInterest(reading, new DailyLeg(from, to, asOf, based, amount), rows[row]));
            }

            from = to;
        }

        return total;
    }

    /// <summary>A fraction of one for a day: as printed, or a 365th of the annual rate.</summary>
    public static decimal DailyRate(InterestRule rule, InterestRate rate) =>
        rule.Counting == InterestCounting.PublishedDailyFactor && rate.DailyFactor is { } factor ? factor : rate.Rate / 365m;
}

/// <summary>Steps or months with one base: from the first to the last, or up to the first that is not.</summary>
internal readonly record struct Leg(int First, int Last, DateOnly AsOf, Money Base, Money Amount);

/// <summary>Days with one base and one rate: the first is left out, the last counts.</summary>
internal readonly record struct DailyLeg(DateOnly From, DateOnly To, DateOnly AsOf, Money Base, Money Amount);
