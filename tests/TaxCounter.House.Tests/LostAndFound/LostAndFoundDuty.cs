using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>Articles left at the counter: kept, and handed over once a second person agrees.</summary>
public sealed class LostAndFoundDuty : Duty, IWritesLetters
{
    /// <summary>Articles a customer is here for.</summary>
    public static readonly ApprovalKind HandOvers = new("article", "Articles to hand over", Permission.ApproveVoid, "/supervisor/lost-and-found");

    /// <summary>Tells the customer that something of theirs is here.</summary>
    public static readonly LetterKind Found = LetterKind.Of(
        "article-found", "Lost and found: come for it", "when a clerk notes an article",
        new LetterField("what", "What was left, as the clerk wrote it.", true), new LetterField("found-day", "The day it was found.", false));

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<ArticleSeries>("/lost-and-found", Permission.SeeAccounts)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [HandOvers];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters { get; } = [Found];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["article.ask"] = "asked to hand over an article",
        ["article.hand-over"] = "handed an article over",
        ["article.note"] = "noted a found article",
    };
}
