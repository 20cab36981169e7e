using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Demographics;

/// <summary>Merges that wait for a second person.</summary>
public sealed class MergeApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => DemographicsDuty.Merges;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = Guid.TryParse(key, out var parsed) ? AccountMergeId.From(parsed) : default;
        var waiting = await (from merge in Waiting().Where(m => key == null || m.Id == id)
                             join merged in context.Set<Account>() on merge.AccountId equals merged.Id
                             join stays in context.Set<Account>() on merge.IntoId equals stays.Id
                             orderby merge.Proposed.At
                             select new { merge.Id, merge.Reason, merge.Proposed, From = merged.TaxpayerName, merged.Number, Into = stays.Number }).Take(most).ToListAsync();
        return [.. waiting.Select(m => new ApprovalItem
        {
            Kind = Kind,
            Key = m.Id.Value.ToString(),
            What = $"Merge {m.From}, {m.Number.Grouped()}, into {m.Into.Grouped()}",
            Who = m.Proposed.Name,
            Persons = [m.Proposed.Person],
            Since = m.Proposed.At,
            Why = m.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(m => m.Proposed.At);

    private IQueryable<AccountMerge> Waiting() => context.Set<AccountMerge>().AsNoTracking().Where(m => m.State == MergeState.Proposed);
}
