using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Correspondence;

/// <summary>New versions of letter templates that wait for a second person.</summary>
public sealed class TemplateChangeApprovals(TaxCounterContext context, LetterKinds kinds, CustomerLanguages languages) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => CorrespondenceDuty.Changes;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = new LetterTemplateId(Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty);
        var changes = await Open().Where(c => key == null || c.Id == id).OrderBy(c => c.Proposed.At).Take(most).ToListAsync();
        return [.. changes.Select(c => new ApprovalItem
        {
            Kind = Kind,
            Key = c.Id.Value.ToString(),
            What = string.Create(CultureInfo.InvariantCulture, $"Letter from {c.FirstDay:MMM d, yyyy}: {kinds.Find(c.Kind)?.Name ?? c.Kind}, {languages.Find(c.Language)?.Name ?? c.Language}"),
            Who = c.Proposed.Name,
            Persons = [c.Proposed.Person],
            AmountWords = "—",
            Since = c.Proposed.At,
            Why = c.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Open().Select(c => c.Proposed.At);

    private IQueryable<TemplateChange> Open() => context.Set<TemplateChange>().AsNoTracking().Where(c => c.State == TemplateChangeState.Proposed);
}
