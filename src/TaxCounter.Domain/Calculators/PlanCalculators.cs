using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>Payment plans: what is paid when.</summary>
internal static class PlanCalculators
{
    public static readonly Calculator Plan = new()
    {
        Name = "plan",
        Title = "Payment plan",
        Question = "What would I pay each month?",
        Entries =
        [
            new Entry("amount", "Amount owed", EntryKind.Amount),
            new Entry("down", "Down payment", EntryKind.Text) { IsOptional = true, Hint = "An amount, or a percentage such as 10%" },
            new Entry("months", "Months", EntryKind.Number),
            new Entry("first", "First installment on", EntryKind.Day),
            new Entry("day", "Day of the month", EntryKind.Number) { IsOptional = true, Hint = "For the others, 1 to 31; the last day of a shorter month" },
        ],
        Answer = Answer,
    };

    private static Result<Calculation> Answer(RuleBook rules, CalculatorInput asked)
    {
        var owed = asked.Amount("amount");
        var down = PlanDown.Read(asked.TextOrNull("down"), owed);
        if (down.Refusal is { } no)
        {
            return no;
        }

        var months = Whole(asked.Number("months"), PlanRefusals.Months(PlanSchedule.MostMonths));
        var day = asked.NumberOrNull("day") is { } typed ? Whole(typed, PlanRefusals.DayOfMonth) : null;
        if ((months.Refusal ?? day?.Refusal) is { } wrong)
        {
            return wrong;
        }

        var schedule = PlanSchedule.Of(owed, down.Value, months.Value, asked.Day("first"), day?.Value, rules.Calendar);
        return schedule.Refusal is { } refused ? refused : Say(rules, owed, down.Value, schedule.Value, asked.Day("first"));
    }

    private static Calculation Say(RuleBook rules, Money owed, Money down, List<PlanInstalment> schedule, DateOnly on)
    {
        var limits = rules.Limits.Plans?.On(on);
        var (first, last) = (schedule[0], schedule[^1]);
        var rest = first.Amount == last.Amount ? "" : $", the last {last.Amount.InDollars()}";
        return new Calculation
        {
            Result = last.Amount.Plain(),
            Says = $"{(down.IsZero ? "" : $"{down.InDollars()} now, then ")}{(schedule.Count == 1 ? "one installment" : $"{schedule.Count} installments")} of {first.Amount.InDollars()}{rest}, the last on {DateWords.WithFullWeekday(last.Due)}: {owed.InDollars()} in all, before interest that goes on.",
            Lines =
            [
                .. down.IsZero ? [] : new[] { new CalculationLine { Label = "Down payment", Amount = down } },
                .. schedule.Select(i => new CalculationLine { Label = $"Installment {i.Number.ToString(CultureInfo.InvariantCulture)}", To = i.Due, Amount = i.Amount, Formula = DateWords.WithWeekday(i.Due), Authority = i.Number == 1 && limits is { Refusal: null } ? limits.Value.Authority : null }),
            ],
            Plan = new CalculatedPlan(down, schedule, owed),
            Notes = Notes(limits, owed, down, schedule.Count),
        };
    }

    private static List<string> Notes(Result<Dated<PlanLimits>>? limits, Money owed, Money down, int months)
    {
        List<string> notes = ["Interest goes on until all is paid, at the rate in force on each day. It is added to what is owed; it is not in these installments."];
        if (limits is not { Refusal: null })
        {
            return limits?.Refusal is { } unknown ? [.. notes, unknown.Message] : notes;
        }

        var limit = limits.Value.Value;
        if (months > limit.Months)
        {
            notes.Add($"The office's plans have up to {limit.Months} months. A longer one needs a supervisor.");
        }

        if (down < owed.Times(limit.DownRate, MidpointRounding.AwayFromZero))
        {
            notes.Add($"The office asks for {owed.Times(limit.DownRate, MidpointRounding.AwayFromZero).InDollars()} down. Less needs a supervisor.");
        }

        notes.Add($"An installment up to {limit.GraceDays} days late keeps the plan.");
        return notes;
    }

    private static Result<int> Whole(decimal number, Refusal otherwise) => number == decimal.Truncate(number) && number is > 0 and < 1000 ? (int)number : otherwise;
}
