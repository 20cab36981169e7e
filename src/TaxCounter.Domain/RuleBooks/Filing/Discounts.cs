using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The discount or vendor's compensation of a return.</summary>
/// <param name="taxes">The taxes of the office.</param>
/// <param name="dueDates">When they are due.</param>
/// <param name="schedules">The rules.</param>
public sealed class Discounts(TaxList taxes, DueDates dueDates, IReadOnlyList<DiscountSchedule> schedules)
{
    /// <summary>Every rule.</summary>
    public IReadOnlyList<DiscountSchedule> Schedules => schedules;

    /// <summary>
    /// What the filer keeps, or 0.00 and why. Refused as the due date is, for a tax without such a rule in the book, an amount below zero
    /// and a frequency that is not the period's.
    /// </summary>
    public Result<Calculation> Of(DiscountQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Tax.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(question.Tax);
        }

        var kept = question.Period.Kind.Frequency();
        if (question.Frequency is { } said && said != kept)
        {
            return RuleBookRefusals.FrequencyIsNotThePeriods(said.Said(), question.Period.ToString());
        }

        var due = dueDates.DueDate(question.TaxType, question.Period);
        if (due.Refusal is { } no)
        {
            return no;
        }

        if (schedules.FirstOrDefault(s => s.TaxTypes.Contains(question.TaxType)) is not { } schedule)
        {
            return RuleBookRefusals.NothingOn($"a discount on {taxes.Find(question.TaxType).Value.Name.ToLowerInvariant()}", taxes.Office);
        }

        var reading = schedule.Rules.InForce.On(question.Period.LastDay);
        if (reading.Refusal is { } none)
        {
            return none;
        }

        var row = reading.Value.Value.Value.On(question.Period.LastDay);
        return row.Refusal is { } noRow ? noRow : Work(question, schedule, row.Value, due.Value.Lines, dueDates.DueOn(question.TaxType, question.Period).Value) with
        {
            Notes = CalculationWords.Notes(reading.Value.Authority, row.Value.Authority),
        };
    }

    /// <summary>The rule on the last day of a period, with what the return calls it; null for a tax that has none.</summary>
    public Result<Dated<DiscountRule>>? RuleOf(string taxType, DateOnly lastDay, out string name)
    {
        var schedule = schedules.FirstOrDefault(s => s.TaxTypes.Contains(taxType));
        name = schedule?.Name ?? "";
        var reading = schedule?.Rules.InForce.On(lastDay);
        return reading is null ? null : reading.Refusal is { } none ? none : reading.Value.Value.Value.On(lastDay);
    }

    /// <summary>What the filer keeps, alone; refused as <see cref="Of"/> is.</summary>
    public Result<Money> AmountOf(DiscountQuestion question)
    {
        var answer = Of(question);
        return answer.Refusal is { } no ? no : Money.TryParse(answer.Value.Result, out var amount) ? amount : Money.Zero;
    }

    private static Calculation Work(DiscountQuestion question, DiscountSchedule schedule, Dated<DiscountRule> row, IReadOnlyList<CalculationLine> due, DateOnly dueOn)
    {
        if (WhyNot(question, row.Value, dueOn) is { } why)
        {
            return new Calculation
            {
                Result = Money.Zero.Plain(),
                Says = $"No {schedule.Name.ToLowerInvariant()}: {why}.",
                Lines = [.. due, new CalculationLine { Label = schedule.Name, Amount = Money.Zero, Formula = why, Authority = row.Authority }],
            };
        }

        var rule = row.Value;
        var full = question.Tax.Times(rule.Rate, MidpointRounding.AwayFromZero);
        var frequency = question.Period.Kind.Frequency();
        List<CalculationLine> lines = [.. due, new() { Label = schedule.Name, Rate = rule.Rate, Amount = full, Formula = $"{question.Tax} × {StepWords.Percent(rule.Rate)}", Authority = row.Authority }];
        var amount = full;
        if (rule.Caps.TryGetValue(frequency, out var cap))
        {
            amount = Money.Min(full, cap);
            lines.Add(new CalculationLine { Label = $"Maximum for a {frequency.Said()} return", Amount = cap, Formula = $"the lesser of {full} and {cap}", Authority = row.Authority });
        }

        lines.Add(new CalculationLine { Label = "Amount due", Amount = question.Tax - amount, Formula = $"{question.Tax} − {amount}" });
        return new Calculation { Result = amount.Plain(), Says = $"The {schedule.Name.ToLowerInvariant()} is {amount.InDollars()}; {(question.Tax - amount).InDollars()} is due.", Lines = lines };
    }

    private static string? WhyNot(DiscountQuestion question, DiscountRule rule, DateOnly dueOn) => question switch
    {
        { UseTax: true } when rule.NotOnUseTax => "there is none on use tax",
        _ when question.FiledOn > dueOn => $"the return was filed {DateWords.Date(question.FiledOn)}, after the due date {DateWords.Date(dueOn)}",
        _ when question.PaidOn > dueOn => $"it was paid {DateWords.Date(question.PaidOn)}, after the due date {DateWords.Date(dueOn)}",
        _ => null,
    };
}
