using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Daily factors and day counts, as they are asked at the counter.</summary>
public static class DailyFactors
{
    private const int PrintedPlaces = 6;

    /// <summary>The factor for one day's interest in a year.</summary>
    public static Result<Calculation> FactorAnswer(this RuleBook rules, int year)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var day = new DateOnly(year, 1, 1);
        foreach (var type in rules.TaxTypes)
        {
            if (type.Late?.Interest?.InForce is { } rows && rows.Rows.Any(r => r.Value.Value.Counting == InterestCounting.PublishedDailyFactor))
            {
                var reading = rows.On(day);
                return reading.Refusal is { } no ? no : Published(reading.Value.Value.Value, year, day);
            }
        }

        if (rules.StateInterest is not { } state)
        {
            return RuleBookRefusals.NoDailyFactor(rules.Name);
        }

        var found = state.On(day);
        return found.Refusal is { } notKnown ? notKnown : OfState(found.Value, rules, year);
    }

    /// <summary>The days from one day to another as interest counts them.</summary>
    public static Result<Calculation> DaysAnswer(this RuleBook rules, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var found = rules.DayCount.On(from);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (count, authority) = (found.Value.Value, found.Value.Authority);
        var days = count.Between(from, to);
        var how = $"{(count.CountsFirst ? "the first day counts" : "the first day does not count")}, {(count.CountsLast ? "the last counts" : "the last does not count")}";
        return new Calculation
        {
            Result = days.ToString(CultureInfo.InvariantCulture),
            Says = string.Create(CultureInfo.InvariantCulture, $"From {from:MMM d, yyyy} to {to:MMM d, yyyy} is {days:#,##0} day{(days == 1 ? "" : "s")}: {how}."),
            Lines = [new CalculationLine { Label = "Days", From = from, To = to, Days = days, Formula = how, Authority = authority }],
        };
    }

    private static Result<Calculation> Published(InterestRule rule, int year, DateOnly day)
    {
        var found = rule.Rates.On(day);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (rate, authority) = (found.Value.Value, found.Value.Authority);
        var factor = rate.DailyFactor!.Value;
        return Answer(year, factor, PrintedPlaces, rate.Rate, "printed", authority, found.Value.FirstDay.Year == year ? [] : [$"No row begins in {year}: the row of {found.Value.FirstDay.Year} still applies."]);
    }

    private static Calculation OfState(Dated<StateInterest> row, RuleBook rules, int year)
    {
        var state = row.Value;
        var factor = InterestRate.DailyFactorOf(state.Annual, state.Places, MidpointRounding.ToZero);
        var formula = $"{StepWords.Percent(state.Judicial)} judicial rate + {StepWords.Percent(state.Added)}, / 365, cut off after {state.Places} places";
        return Answer(year, factor, state.Places, state.Annual, formula, row.Authority, [$"This is the State of Louisiana's rate, for comparison. {rules.Name} uses its own rules for its own taxes."]);
    }

    private static Calculation Answer(int year, decimal factor, int places, decimal annual, string formula, Authority authority, IReadOnlyList<string> notes) => new()
    {
        Result = factor.ToString("F" + places, CultureInfo.InvariantCulture),
        Says = $"In {year} interest is {StepWords.Percent(annual)} a year, {factor.ToString("F" + places, CultureInfo.InvariantCulture)} for each day.",
        Lines = [new CalculationLine { Label = "Daily factor", From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31), Rate = annual, Factor = factor, Formula = formula, Authority = authority }],
        Notes = notes,
    };
}
