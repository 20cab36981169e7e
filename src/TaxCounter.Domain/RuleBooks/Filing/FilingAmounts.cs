using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What is known of a taxpayer's tax; a rule takes of it what it goes by.</summary>
public sealed record FilingAmounts
{
    /// <summary>The tax of the third quarter of the preceding year.</summary>
    public Money? ThirdQuarter { get; init; }

    /// <summary>The tax of the year.</summary>
    public Money? Year { get; init; }

    /// <summary>The tax of a month on the average.</summary>
    public Money? MonthlyAverage { get; init; }

    /// <summary>The license is new: there is no tax of earlier periods.</summary>
    public bool NewBusiness { get; init; }

    internal Money? Of(FilingMeasure measure) => measure switch
    {
        FilingMeasure.ThirdQuarter => ThirdQuarter,
        FilingMeasure.Year => Year,
        _ => MonthlyAverage,
    };
}
