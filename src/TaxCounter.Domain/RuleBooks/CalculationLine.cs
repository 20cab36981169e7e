using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One line of an answer: what was taken, over which time, at which rate, and who says so. What does not apply is left out.</summary>
public sealed record CalculationLine
{
    /// <summary>What it is: <c>Penalty</c>, <c>State</c>, <c>60 days, from Sep 22</c>.</summary>
    public required string Label { get; init; }

    /// <summary>First day of the stretch.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the stretch.</summary>
    public DateOnly? To { get; init; }

    public int? Days { get; init; }

    /// <summary>A rate as a fraction of one.</summary>
    public decimal? Rate { get; init; }

    /// <summary>A factor for one day, as printed.</summary>
    public decimal? Factor { get; init; }

    /// <summary>What it comes to.</summary>
    public Money? Amount { get; init; }

    /// <summary>How it is worked out, to be read aloud: <c>911.20 × 5% × 2</c>.</summary>
    public string? Formula { get; init; }

    /// <summary>Who says so.</summary>
    public Authority? Authority { get; init; }

    /// <summary>How it is worked out; of a line that only leads to a day, that day.</summary>
    public string? How => Formula ?? (Amount is null ? To is { } to ? DateWords.WithWeekday(to) : null : null);

    /// <summary>The line of an assessment's step.</summary>
    public static CalculationLine Of(LateChargesStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new CalculationLine
        {
            Label = $"{step.Component}: {step.Label}",
            From = step.From,
            To = step.To,
            Days = step.Days,
            Rate = step.Rate,
            Factor = step.Factor,
            Amount = step.Amount,
            Formula = step.Formula,
            Authority = step.Authority,
        };
    }
}
