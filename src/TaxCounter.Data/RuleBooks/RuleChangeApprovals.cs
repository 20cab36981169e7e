using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Changes of rule that wait for a second person.</summary>
public sealed class RuleChangeApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => RuleBooksDuty.Changes;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = new RuleChangeId(Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty);
        var changes = await Open().Where(c => key == null || c.Id == id).OrderBy(c => c.Proposed.At).Take(most).ToListAsync();
        return [.. changes.Select(c => new ApprovalItem
        {
            Kind = Kind,
            Key = c.Id.Value.ToString(),
            What = string.Create(CultureInfo.InvariantCulture, $"Rule from {c.FirstDay:MMM d, yyyy}: {c.Title}"),
            Who = c.Proposed.Name,
            Persons = [c.Proposed.Person],
            AmountWords = "—",
            Since = c.Proposed.At,
            Why = c.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Open().Select(c => c.Proposed.At);

    private IQueryable<RuleChange> Open() => context.Set<RuleChange>().AsNoTracking().Where(c => c.State == RuleChangeState.Proposed);
}
