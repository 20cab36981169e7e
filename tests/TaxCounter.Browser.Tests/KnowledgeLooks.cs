namespace TaxCounter.Browser.Tests;

/// <summary>The articles: the list, what is found, one, and the form for a version; the rights card.</summary>
public sealed class KnowledgeLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/knowledge");
        await at.Look(supervisor, "/knowledge?q=interest");
        await at.Look(supervisor, "/knowledge/sales-tax-return-lines");
        await at.Look(supervisor, "/knowledge/self-service");
        await at.Look(supervisor, "/knowledge/sewer-fee/new");
        await at.Look(supervisor, "/calculators/rights?notice=refund-disallowed&on=2026-09-01&language=es");
    }
}
