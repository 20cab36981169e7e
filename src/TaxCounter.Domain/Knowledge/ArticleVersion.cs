using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TaxCounter.Domain.Knowledge;

/// <summary>One version of an article as it is recorded, for good: one that came with TaxCounter, or one that a second person approved.</summary>
public sealed class ArticleVersion
{
    private ArticleVersion() => Jurisdiction = Article = Text = Sha256 = "";

    public ArticleVersionId Id { get; private init; }

    /// <summary>Whose articles.</summary>
    public string Jurisdiction { get; private init; }

    /// <summary>The name of the article: <c>appeal-of-an-assessment</c>.</summary>
    public string Article { get; private init; }

    /// <summary>1, 2, 3 … of the article.</summary>
    public int Number { get; private init; }

    /// <summary>The first day the counter reads it.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>Front matter and body.</summary>
    public string Text { get; private init; }

    /// <summary>The draft it came by; null for one that shipped.</summary>
    public ArticleDraftId? DraftId { get; private init; }

    /// <summary>Since when it is recorded, UTC.</summary>
    public DateTime RecordedAt { get; private init; }

    /// <summary>The seal over all of it.</summary>
    public string Sha256 { get; private set; }

    /// <summary>What the seal has to be.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        string[] parts = [Jurisdiction, Article, Number.ToString(CultureInfo.InvariantCulture), FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text, DraftId?.Value.ToString("D") ?? ""];
        foreach (var part in parts)
        {
            // With its length before it, so that no two versions come to the same text.
            text.Append(part.Length).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The version in force on a day: of the latest first day that has come, the highest number. Null before the first.</summary>
    public static ArticleVersion? InForce(IEnumerable<ArticleVersion> versions, DateOnly day) =>
        versions.Where(v => v.FirstDay <= day).OrderByDescending(v => v.FirstDay).ThenByDescending(v => v.Number).FirstOrDefault();

    /// <summary>Version 1 of an article that came with TaxCounter: read on every day.</summary>
    public static ArticleVersion Shipped(string jurisdiction, string article, string text, DateTime at) => Of(jurisdiction, article, 1, DateOnly.MinValue, text, null, at);

    /// <summary>A version that a second person has approved.</summary>
    public static ArticleVersion Approved(ArticleDraft draft, int number, DateOnly firstDay, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Of(draft.Jurisdiction, draft.Article, number, firstDay, draft.Text, draft.Id, at);
    }

    private static ArticleVersion Of(string jurisdiction, string article, int number, DateOnly firstDay, string text, ArticleDraftId? draft, DateTime at)
    {
        var version = new ArticleVersion
        {
            Id = ArticleVersionId.New(),
            Jurisdiction = jurisdiction,
            Article = article,
            Number = number,
            FirstDay = firstDay,
            Text = text,
            DraftId = draft,
            RecordedAt = at,
        };
        version.Sha256 = version.Fingerprint();
        return version;
    }
}
