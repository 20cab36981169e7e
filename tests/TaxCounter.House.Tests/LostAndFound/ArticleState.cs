namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>Where an article is.</summary>
public enum ArticleState
{
    /// <summary>In the office's cabinet.</summary>
    Kept = 1,

    /// <summary>The customer is here for it; a second person has to agree.</summary>
    Asked,

    /// <summary>The customer has it.</summary>
    HandedOver,
}
