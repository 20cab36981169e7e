using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Knowledge;

/// <summary>Versions of articles that wait for a second person.</summary>
public sealed class ArticleApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => KnowledgeDuty.Drafts;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = new ArticleDraftId(Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty);
        var drafts = await Open().Where(d => key == null || d.Id == id).OrderBy(d => d.Proposed.At).Take(most).ToListAsync();
        return [.. drafts.Select(d => new ApprovalItem
        {
            Kind = Kind,
            Key = d.Id.Value.ToString(),
            What = string.Create(CultureInfo.InvariantCulture, $"Article from {d.FirstDay:MMM d, yyyy}: {d.Title}"),
            Who = d.Proposed.Name,
            Persons = [d.Proposed.Person],
            AmountWords = "—",
            Since = d.Proposed.At,
            Why = d.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Open().Select(d => d.Proposed.At);

    private IQueryable<ArticleDraft> Open() => context.Set<ArticleDraft>().AsNoTracking().Where(d => d.State == ArticleDraftState.Proposed);
}
