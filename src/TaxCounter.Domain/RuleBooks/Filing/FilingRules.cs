using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>How often somebody files, and what has to be paid ahead.</summary>
/// <param name="taxes">The taxes of the office.</param>
/// <param name="schedules">The rules.</param>
public sealed class FilingRules(TaxList taxes, IReadOnlyList<FilingSchedule> schedules)
{
    /// <summary>Every rule.</summary>
    public IReadOnlyList<FilingSchedule> Schedules => schedules;

    /// <summary>
    /// How often a tax is filed that comes to so much, by the rule in force on a day. Refused for a tax the office does not have, where the rule book knows nothing,
    /// for amounts below zero and where an amount is missing that the rule goes by.
    /// </summary>
    public Result<Calculation> Frequency(string taxType, FilingAmounts amounts, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        if (Find(taxType, on, out var row) is { } no)
        {
            return no;
        }

        if (new[] { amounts.ThirdQuarter, amounts.Year, amounts.MonthlyAverage }.FirstOrDefault(a => a is { IsNegative: true }) is { } negative)
        {
            return RuleBookRefusals.AmountBelowZero(negative);
        }

        List<CalculationLine> lines = [];
        foreach (var test in row!.Value.Value)
        {
            if (test.Measure is { } measure and not FilingMeasure.NewBusiness && amounts.Of(measure) is null)
            {
                return RuleBookRefusals.AmountMissing(Words(measure));
            }

            var met = Met(test, amounts);
            if (test.Measure != FilingMeasure.NewBusiness || met)
            {
                lines.Add(new CalculationLine { Label = test.Says, Formula = Formula(test, amounts, met), Authority = row.Value.Authority });
            }

            if (met)
            {
                return Answer(taxType, test, lines, row);
            }
        }

        throw new InvalidOperationException($"No test of {row.Value.Id} is always met.");
    }

    /// <summary>The frequency alone; refused as <see cref="Frequency"/> is.</summary>
    public Result<FilingFrequency> FrequencyOf(string taxType, FilingAmounts amounts, DateOnly on)
    {
        var answer = Frequency(taxType, amounts, on);
        return answer.Refusal is { } no ? no : Enum.GetValues<FilingFrequency>().Single(f => f.Said() == answer.Value.Result);
    }

    private Calculation Answer(string taxType, FilingTest test, IReadOnlyList<CalculationLine> lines, Dated<Reading<IReadOnlyList<FilingTest>>> row) => new()
    {
        Result = test.Frequency.Said(),
        Says = $"{taxes.Find(taxType).Value.Name} is filed {Spoken(test.Frequency)}: {test.Says}" + (test.Prepayment is { } ahead ? " " + ahead : ""),
        Lines = test.Prepayment is { } prepayment ? [.. lines, new CalculationLine { Label = prepayment, Authority = row.Value.Authority }] : lines,
        Notes = CalculationWords.Notes(row.Authority, row.Value.Authority),
    };

    private Refusal? Find(string taxType, DateOnly on, out Dated<Reading<IReadOnlyList<FilingTest>>>? row)
    {
        row = null;
        var type = taxes.Find(taxType);
        if (type.Refusal is { } unknown)
        {
            return unknown;
        }

        if (schedules.FirstOrDefault(s => s.TaxTypes.Contains(taxType)) is not { } schedule)
        {
            return RuleBookRefusals.NothingOn($"how often {type.Value.Name.ToLowerInvariant()} is filed", taxes.Office);
        }

        var found = schedule.Tests.InForce.On(on);
        row = found.Refusal is null ? found.Value : null;
        return found.Refusal;
    }

    private static bool Met(FilingTest test, FilingAmounts amounts) => test.Measure switch
    {
        null => true,
        FilingMeasure.NewBusiness => amounts.NewBusiness,
        { } measure => amounts.Of(measure) is { } amount && test.Compare switch
        {
            Comparison.AtLeast => amount >= test.Threshold,
            Comparison.MoreThan => amount > test.Threshold,
            Comparison.LessThan => amount < test.Threshold,
            _ => amount <= test.Threshold,
        },
    };

    private static string? Formula(FilingTest test, FilingAmounts amounts, bool met)
    {
        if (test.Measure is not { } measure || amounts.Of(measure) is not { } amount || measure == FilingMeasure.NewBusiness)
        {
            return null;
        }

        var than = test.Compare switch { Comparison.AtLeast => "at least", Comparison.MoreThan => "more than", Comparison.LessThan => "less than", _ => "at most" };
        return $"{amount} is {(met ? "" : "not ")}{than} {test.Threshold}";
    }

    private static string Words(FilingMeasure measure) => measure switch
    {
        FilingMeasure.ThirdQuarter => "the tax for the third quarter of the prior year",
        FilingMeasure.Year => "the tax for the year",
        _ => "the average tax for a month",
    };

    private static string Spoken(FilingFrequency frequency) => frequency switch
    {
        FilingFrequency.Monthly => "every month",
        FilingFrequency.Quarterly => "every quarter",
        FilingFrequency.Semiannual => "every half year",
        _ => "once a year",
    };
}
