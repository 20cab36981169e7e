using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Due dates by tax and period: the last day to pay without penalty.</summary>
/// <param name="taxes">The taxes of the office.</param>
/// <param name="calendar">Its calendar.</param>
/// <param name="schedules">When each tax is due.</param>
public sealed class DueDates(TaxList taxes, BusinessCalendar calendar, IReadOnlyList<DueSchedule> schedules)
{
    /// <summary>Every schedule.</summary>
    public IReadOnlyList<DueSchedule> Schedules => schedules;

    /// <summary>The due date alone; refused as <see cref="DueDate"/> is.</summary>
    public Result<DateOnly> DueOn(string taxType, Period period)
    {
        var rule = Find(taxType, period);
        return rule.Refusal is { } no ? no : End(rule.Value.Value, period);
    }

    /// <summary>
    /// The due date of a period with each day it moves over. Refused for a tax the office does not have, for a period of a length the tax is not filed by,
    /// where the rule book knows no due date, before the first rule and after 2199.
    /// </summary>
    public Result<Calculation> DueDate(string taxType, Period period)
    {
        var rule = Find(taxType, period);
        if (rule.Refusal is { } no)
        {
            return no;
        }

        var (nominal, end) = (rule.Value.Value.Of(period), End(rule.Value.Value, period));
        var steps = rule.Value.Value.Moves ? calendar.Steps(nominal).ToList() : [];
        var moved = steps.Count == 0 ? "" : $" {CalculationWords.List([.. steps.Select(s => s.Label)])}.";
        return new Calculation
        {
            Result = DateWords.Iso(end),
            Says = $"{taxes.Find(taxType).Value.Name} for {period.Said()} is due on {DateWords.WithFullWeekday(end)}.{moved}",
            Lines =
            [
                new CalculationLine { Label = $"Due for {period.Said()}", From = period.FirstDay, To = nominal, Authority = rule.Value.Authority },
                .. steps,
                .. steps.Count == 0 ? (CalculationLine[])[] : [new CalculationLine { Label = $"Moves to {DateWords.WithoutYear(end)}", From = nominal, To = end, Days = end.DayNumber - nominal.DayNumber }],
            ],
            Notes = CalculationWords.Notes(rule.Value.Authority),
        };
    }

    /// <summary>By which lengths of period a tax is filed, as far as the rule book has a due date for them.</summary>
    public IReadOnlyList<PeriodKind> PeriodsOf(string taxType) => [.. schedules.Where(s => s.TaxType == taxType).SelectMany(s => s.Periods).Distinct()];

    private DateOnly End(DueDateRule rule, Period period) => rule.Moves ? calendar.RollForward(rule.Of(period)) : rule.Of(period);

    private Result<Dated<DueDateRule>> Find(string taxType, Period period)
    {
        var type = taxes.Find(taxType);
        if (type.Refusal is { } unknown)
        {
            return unknown;
        }

        if (period.FirstDay.Year >= RuleBook.LastYear)
        {
            return RuleBookRefusals.TooFarAhead(RuleBook.LastYear);
        }

        var kinds = PeriodsOf(taxType);
        if (kinds.Count == 0)
        {
            return RuleBookRefusals.NothingOn($"the due date of {type.Value.Name.ToLowerInvariant()}", taxes.Office);
        }

        return schedules.FirstOrDefault(s => s.TaxType == taxType && s.Periods.Contains(period.Kind)) is { } schedule
            ? schedule.Rows.On(period.LastDay)
            : RuleBookRefusals.WrongPeriod(type.Value.Name, period.ToString(), CalculationWords.List([.. kinds.Select(k => k.Said())], "or"));
    }
}
