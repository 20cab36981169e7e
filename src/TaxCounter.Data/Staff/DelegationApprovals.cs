using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Delegations that wait for a third person.</summary>
public sealed class DelegationApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => FrameDuty.Delegations;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = new DelegationId(Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty);
        var delegations = await Open().Where(d => key == null || d.Id == id).OrderBy(d => d.AskedAt).Take(most).ToListAsync();
        return [.. delegations.Select(d => new ApprovalItem
        {
            Kind = Kind,
            Key = d.Id.Value.ToString(),
            What = string.Create(CultureInfo.InvariantCulture, $"{d.HolderName} decides for {d.GiverName}, {d.FirstDay:MMM d} to {d.LastDay:MMM d}"),
            Who = d.GiverName,
            Persons = [d.GiverPerson, d.HolderPerson],
            AmountWords = "—",
            Since = d.AskedAt,
            Why = d.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Open().Select(d => d.AskedAt);

    private IQueryable<Delegation> Open() => context.Set<Delegation>().AsNoTracking().Where(d => d.State == DelegationState.Pending);
}
