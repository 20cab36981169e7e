using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Data.Knowledge;

/// <summary>V44: every version of an article is as it was recorded, can be read, and was approved by a second person unless it shipped.</summary>
internal sealed class ArticleChecks : IVerifyCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var versions = await context.Set<ArticleVersion>().AsNoTracking().OrderBy(v => v.Article).ThenBy(v => v.Number).ToListAsync(stop);
        var approved = await context.Set<ArticleDraft>().AsNoTracking().Where(d => d.State == ArticleDraftState.Approved).ToDictionaryAsync(d => d.Id, stop);
        return
        [
            .. Found(versions.Where(v => v.Fingerprint() != v.Sha256), v => "was changed after it was recorded: its text does not match its hash."),
            .. Found(versions.Where(v => ArticleReader.Read(v.Text).Text is null), v => $"cannot be read: {ArticleReader.Read(v.Text).Faults[0].Message}"),
            .. Found(versions.Where(v => v.DraftId is { } id && !(approved.GetValueOrDefault(id) is { } draft && IsOf(v, draft))), _ => "was not approved by a second person."),
            .. Lost(approved.Values.Where(d => versions.TrueForAll(v => v.DraftId != d.Id)).OrderBy(d => d.Article, StringComparer.Ordinal).ToList()),
        ];
    }

    private static bool IsOf(ArticleVersion version, ArticleDraft draft) => (version.Jurisdiction, version.Article, version.Text) == (draft.Jurisdiction, draft.Article, draft.Text)
        && draft.Decided is { } second && !string.Equals(second.Person, draft.Proposed.Person, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Finding> Found(IEnumerable<ArticleVersion> wrong, Func<ArticleVersion, string> why) =>
        wrong.ToList() is [var first, ..] all ? [new Finding("V44", all.Count, $"Version {first.Number} of the article {first.Article} {why(first)}{VerifyCheck.More(all.Count)}")] : [];

    private static IEnumerable<Finding> Lost(List<ArticleDraft> drafts) =>
        drafts is [var first, ..] ? [new Finding("V44", drafts.Count, $"The approved version of the article {first.Article} was not recorded.{VerifyCheck.More(drafts.Count)}")] : [];
}
