namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a filing frequency goes by.</summary>
public enum FilingMeasure
{
    /// <summary>Whether the license is new, so that there is no tax of earlier periods.</summary>
    NewBusiness = 1,

    /// <summary>The tax of the third quarter of the preceding year.</summary>
    ThirdQuarter,

    /// <summary>The tax of a year.</summary>
    Year,

    /// <summary>The tax of a month on the average.</summary>
    MonthlyAverage,
}
