namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page on which a clerk recommends.</summary>
public sealed class RecommendPage
{
    /// <summary>The case with the figures of the day.</summary>
    public required CasePage Case { get; init; }

    /// <summary>What was typed.</summary>
    public required RecommendForm Form { get; init; }
}
