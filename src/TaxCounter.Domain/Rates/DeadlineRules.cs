namespace TaxCounter.Domain.Rates;

/// <summary>How long a taxpayer has to appeal, and to whom.</summary>
public sealed record AppealRule
{
    /// <summary>Calendar days after the notice's day.</summary>
    public required int Days { get; init; }

    /// <summary>The last day moves off a weekend or legal holiday.</summary>
    public required bool Moves { get; init; }

    /// <summary>To whom, and what else may be done within the time, in a sentence.</summary>
    public required string Says { get; init; }
}

/// <summary>The appeal period of some taxes.</summary>
/// <param name="Id">Its name in the rule book; also the name by which a tax is asked that the office does not collect (<c>inheritance</c>).</param>
/// <param name="Name">As said: <c>Inheritance tax</c>.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the notice's day.</param>
public sealed record AppealPeriod(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<AppealRule> Rows);

/// <summary>How long a refund may be claimed. Where several times are given, the later counts; one from an assessment stands alone.</summary>
public sealed record RefundRule
{
    /// <summary>Years after December 31 of the year the tax became due.</summary>
    public int? YearsAfterYearEnd { get; init; }

    /// <summary>Years after the payment.</summary>
    public int? YearsAfterPayment { get; init; }

    /// <summary>Months after the assessment, where the tax was paid on one.</summary>
    public int? MonthsAfterAssessment { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Says { get; init; }
}

/// <summary>The time for refunds of some taxes.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Name">As said.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the day of payment.</param>
public sealed record RefundPeriod(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<RefundRule> Rows);

/// <summary>What a refund is asked for.</summary>
public sealed record RefundQuestion
{
    /// <summary>Which tax; null for the earliest of all.</summary>
    public string? TaxType { get; init; }

    /// <summary>When the tax was due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>When it was paid.</summary>
    public required DateOnly PaidOn { get; init; }

    /// <summary>The assessment's day, where the tax was paid on an assessment.</summary>
    public DateOnly? AssessedOn { get; init; }
}

/// <summary>How long something may take that goes by letter.</summary>
/// <param name="Days">Calendar days after the day it begins.</param>
/// <param name="Moves">The last day moves off a weekend or legal holiday.</param>
/// <param name="Says">What has to be done within them, in a sentence.</param>
public sealed record DocumentRule(int Days, bool Moves, string Says);

/// <summary>A deadline for a paper or a payment.</summary>
/// <param name="Id">Its name in the rule book, <c>protest-escrow</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Begins">From when it runs: <c>the payment under protest</c>.</param>
/// <param name="Rows">The rule, by the day it begins.</param>
public sealed record DocumentDeadline(string Id, string Name, string Begins, DatedRows<DocumentRule> Rows);
