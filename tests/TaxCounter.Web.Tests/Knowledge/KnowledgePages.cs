using TaxCounter.Data.Knowledge;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Knowledge;

/// <summary>An article with a proposed version of hostile words, and its decision.</summary>
public sealed class KnowledgePages : DutyPages
{
    private readonly ArticleDraftId _draft = ArticleDraftId.New();

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var text = ShippedArticles.Of("east-baton-rouge")["sewer-fee"].Replace("ask: ", $"ask: {FullOffice.Script.ReplaceLineEndings(" ")} ", StringComparison.Ordinal);
        var proposed = await office.Day.With<ArticleService, Result<ArticleDraft>>(s => s.Propose(_draft, "sewer-fee", new ArticleProposal(office.Day.Today, text), office.Day.Act(Acts.Supervisor(8), FullOffice.Script)));
        ArgumentNullException.ThrowIfNull(proposed.Value);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) =>
        ["/knowledge", "/knowledge?q=sewer", "/knowledge/sewer-fee", "/knowledge/sewer-fee/new", "/knowledge/new", $"/knowledge/drafts/{_draft.Value}", $"/supervisor/articles/{_draft.Value}", "/calculators/rights", "/knowledge/self-service", "/knowledge/self-service?topic=return"];
}
