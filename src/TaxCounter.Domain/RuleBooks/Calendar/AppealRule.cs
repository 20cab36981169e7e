namespace TaxCounter.Domain.RuleBooks;

/// <summary>How long a taxpayer has to appeal, and to whom.</summary>
public sealed record AppealRule
{
    /// <summary>Calendar days after the notice's day.</summary>
    public required int Days { get; init; }

    /// <summary>The last day moves off a weekend or legal holiday.</summary>
    public required bool Moves { get; init; }

    /// <summary>Days after which somebody is no longer safe, where a shorter time was held by some; null where there is none.</summary>
    public int? SafeDays { get; init; }

    /// <summary>To whom, and what else may be done within the time, in a sentence.</summary>
    public required string Says { get; init; }
}
