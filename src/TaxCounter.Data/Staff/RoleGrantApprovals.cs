using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Roles that wait for a second person.</summary>
public sealed class RoleGrantApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => FrameDuty.Grants;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = new RoleGrantId(Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty);
        var grants = await Open().Where(g => key == null || g.Id == id).OrderBy(g => g.Requested.At).Take(most).ToListAsync();
        return [.. grants.Select(g => new ApprovalItem
        {
            Kind = Kind,
            Key = g.Id.Value.ToString(),
            What = $"{g.UserName} becomes {g.Role.ToString().ToLowerInvariant()}",
            Who = g.Requested.Name,
            Persons = [g.Requested.Person, g.Person],
            AmountWords = "—",
            Since = g.Requested.At,
            Why = g.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Open().Select(g => g.Requested.At);

    private IQueryable<RoleGrant> Open() => context.Set<RoleGrant>().AsNoTracking().Where(g => g.Outcome == GrantOutcome.Pending);
}
