using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>How a leg is said: the label, the formula and the law beside each amount.</summary>
internal static class StepWords
{
    private static readonly string[] _ordinals =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public static LateChargesStep Penalty(Reading<PenaltyRule> reading, in OpenTax tax, Leg leg)
    {
        var rule = reading.Value;
        var from = rule.BeginsOn(tax.DueOn, leg.First);
        var end = rule.BeginsOn(tax.DueOn, leg.Last + 1).AddDays(-1);
        var to = rule.Base == PenaltyBase.StillDue ? tax.PaidOffBetween(from, Earlier(end, leg.AsOf)) : Earlier(end, leg.AsOf);
        return new LateChargesStep
        {
            Component = Component.Penalty,
            From = from,
            To = to,
            Days = Days(from, to) + 1,
            Rate = rule.Rate,
            Base = leg.Base,
            Amount = leg.Amount,
            Count = leg.Last - leg.First + 1,
            Unit = UnitOf(rule.Stepping),
            Label = $"{Count(Days(from, to) + 1, "day")}, from {Day(from, leg.AsOf)}",
            Counted = Count(leg.Last - leg.First + 1, rule.Stepping is PenaltyStepping.CompletedThirtyDays or PenaltyStepping.ThirtyDaysOrPart ? "period" : "month"),
            Formula = $"{leg.Base} × {Percent(rule.Rate)} × {Periods(rule.Stepping, leg.Last - leg.First + 1)}",
            Authority = reading.Authority,
        };
    }

    public static LateChargesStep Minimum(Reading<PenaltyRule> reading, in OpenTax tax, DateOnly until, Money raised)
    {
        var from = reading.Value.BeginsOn(tax.DueOn, 1);
        return new LateChargesStep
        {
            Component = Component.Penalty,
            From = from,
            To = until,
            Days = Days(from, until) + 1,
            Rate = reading.Value.Rate,
            Base = tax.Charged,
            Amount = raised,
            Count = 1,
            Unit = StepUnit.Minimum,
            Least = reading.Value.Minimum,
            Label = $"at least {reading.Value.Minimum}",
            Counted = $"at least {reading.Value.Minimum}",
            Formula = $"+ {raised} up to the minimum of {reading.Value.Minimum}",
            Authority = reading.Authority,
        };
    }

    public static LateChargesStep MonthlyInterest(Reading<InterestRule> reading, in OpenTax tax, Leg leg, Dated<InterestRate> rate)
    {
        var from = LateChargesWalk.MonthBegins(reading.Value, tax.DueOn, leg.First);
        var end = LateChargesWalk.MonthBegins(reading.Value, tax.DueOn, leg.Last).AddDays(-1);
        var to = tax.PaidOffBetween(from, Earlier(end, leg.AsOf));
        var months = leg.Last - leg.First;
        return new LateChargesStep
        {
            Component = Component.Interest,
            From = from,
            To = to,
            Days = Days(from, to),
            Rate = rate.Value.Rate,
            Base = leg.Base,
            Amount = leg.Amount,
            Count = months,
            Unit = StepUnit.MonthOrPart,
            Label = $"{Count(months, "month")} or part, from {Day(from, leg.AsOf)}",
            Counted = Count(months, "month"),
            Formula = $"{leg.Base} × {Percent(rate.Value.Rate)} × {months}",
            Authority = reading.Authority,
        };
    }

    public static LateChargesStep DailyInterest(Reading<InterestRule> reading, DailyLeg leg, Dated<InterestRate> rate)
    {
        var days = Days(leg.From, leg.To);
        var factor = reading.Value.Counting == InterestCounting.PublishedDailyFactor ? rate.Value.DailyFactor : null;
        return new LateChargesStep
        {
            Component = Component.Interest,
            From = leg.From,
            To = leg.To,
            Days = days,
            Rate = rate.Value.Rate,
            Factor = factor,
            Base = leg.Base,
            Amount = leg.Amount,
            Count = days,
            Unit = StepUnit.Day,
            Label = $"{Count(days, "day")}, from {Day(leg.From.AddDays(1), leg.AsOf)}",
            Counted = Count(days, "day"),
            Formula = factor is { } daily
                ? string.Create(CultureInfo.InvariantCulture, $"{leg.Base} × {daily:0.000000#} × {Count(days, "day")}")
                : $"{leg.Base} × {Percent(rate.Value.Rate)} × {days} / 365",
            Authority = factor is null ? reading.Authority : rate.Authority,
        };
    }

    /// <summary>What a penalty counts by.</summary>
    public static StepUnit UnitOf(PenaltyStepping stepping) => stepping switch
    {
        PenaltyStepping.CompletedThirtyDays => StepUnit.FullThirtyDays,
        PenaltyStepping.ThirtyDaysOrPart => StepUnit.ThirtyDaysOrPart,
        PenaltyStepping.MonthOrPart => StepUnit.MonthOrPart,
        _ => StepUnit.CalendarMonthOrPart,
    };

    /// <summary><c>Nov 21</c>; with the year when it is another than that of the day somebody looks.</summary>
    public static string Day(DateOnly day, DateOnly seenOn) => DateWords.Short(day, seenOn);

    /// <summary><c>1.25 %</c>.</summary>
    public static string Percent(decimal rate) => (rate * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";

    /// <summary><c>a third</c>, <c>an eighth</c>, <c>a 13th</c>.</summary>
    public static string Ordinal(int number)
    {
        if (number < _ordinals.Length)
        {
            return (number is 8 or 11 ? "an " : "a ") + _ordinals[number];
        }

        var ending = number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        var text = number.ToString(CultureInfo.InvariantCulture);
        return (text[0] == '8' ? "an " : "a ") + text + ending;
    }

    private static string Periods(PenaltyStepping stepping, int count) => stepping switch
    {
        PenaltyStepping.CompletedThirtyDays => Count(count, "full period") + " of 30 days",
        PenaltyStepping.ThirtyDaysOrPart => Count(count, "period") + " of 30 days or part",
        PenaltyStepping.MonthOrPart => Count(count, "month") + " or part",
        _ => Count(count, "calendar month") + " or part",
    };

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {noun}{(count == 1 ? "" : "s")}");

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
