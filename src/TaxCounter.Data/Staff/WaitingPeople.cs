using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Roles that wait for a second person.</summary>
public sealed class WaitingGrants(TaxCounterContext context) : IWaiting
{
    /// <inheritdoc/>
    public WaitingKind Kind => FrameDuty.Grants;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Items(int most)
    {
        var grants = await Open().OrderBy(g => g.RequestedAt).Take(most).ToListAsync();
        return [.. grants.Select(g => new WaitingItem
        {
            Kind = Kind,
            Key = g.Id.Value.ToString(),
            What = $"{g.UserName} becomes {g.Role.ToString().ToLowerInvariant()}",
            Who = g.RequestedByName,
            Persons = [g.RequestedByPerson, g.Person],
            AmountWords = "—",
            Since = g.RequestedAt,
            Why = g.Reason,
        })];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DateTime>> Since(int most) => await Open().Select(g => g.RequestedAt).Take(most).ToListAsync();

    private IQueryable<RoleGrant> Open() => context.Set<RoleGrant>().AsNoTracking().Where(g => g.Outcome == GrantOutcome.Waiting);
}

/// <summary>Delegations that wait for a third person.</summary>
public sealed class WaitingDelegations(TaxCounterContext context) : IWaiting
{
    /// <inheritdoc/>
    public WaitingKind Kind => FrameDuty.Delegations;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Items(int most)
    {
        var delegations = await Open().OrderBy(d => d.AskedAt).Take(most).ToListAsync();
        return [.. delegations.Select(d => new WaitingItem
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
    public async Task<IReadOnlyList<DateTime>> Since(int most) => await Open().Select(d => d.AskedAt).Take(most).ToListAsync();

    private IQueryable<Delegation> Open() => context.Set<Delegation>().AsNoTracking().Where(d => d.State == DelegationState.Waiting);
}
