using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.MergedAccounts;

/// <summary>Merges that a second person has not decided on yet.</summary>
public sealed class MergeApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => MergedAccountsDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = Guid.TryParse(key, out var parsed) ? AccountMergeId.From(parsed) : default;
        var pending = await (from merge in Pending().Where(m => key == null || m.Id == id)
                             join merged in context.Set<Account>() on merge.AccountId equals merged.Id
                             join stays in context.Set<Account>() on merge.IntoId equals stays.Id
                             orderby merge.Proposed.At
                             select new { merge.Id, merge.Reason, merge.Proposed, merged.TradeName, merged.TaxpayerName, merged.Number, Into = stays.Number }).Take(most).ToListAsync();
        return [.. pending.Select(m => new ApprovalItem
        {
            Kind = Kind,
            Key = m.Id.Value.ToString(),
            What = $"Merge {(m.TradeName.Length > 0 ? m.TradeName : m.TaxpayerName)}, {m.Number.Grouped()}, into {m.Into.Grouped()}",
            Who = m.Proposed.Name,
            Persons = [m.Proposed.Person],
            Since = m.Proposed.At,
            Why = m.Reason,
            AmountWords = "—",
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Pending().Select(m => m.Proposed.At);

    private IQueryable<AccountMerge> Pending() => context.Set<AccountMerge>().AsNoTracking().Where(m => m.State == MergeState.Proposed);
}
