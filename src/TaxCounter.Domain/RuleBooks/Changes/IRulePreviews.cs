namespace TaxCounter.Domain.RuleBooks;

/// <summary>Works a change of rule out over everything that is open.</summary>
public interface IRulePreviews
{
    /// <summary>What changes when <paramref name="after"/> takes the place of <paramref name="before"/> from a day on.</summary>
    Task<RulePreview> Of(RuleBook before, RuleBook after, DateOnly firstDay);
}
