namespace TaxCounter.Domain.RuleBooks;

/// <summary>How long a refund may be claimed. Where several times are given, the later counts; one from an assessment stands alone.</summary>
public sealed record RefundRule
{
    /// <summary>Years after December 31 of the year the tax became due.</summary>
    public int? YearsAfterYearEnd { get; init; }

    public int? YearsAfterPayment { get; init; }

    /// <summary>Months after the assessment, where the tax was paid on one.</summary>
    public int? MonthsAfterAssessment { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Says { get; init; }
}
