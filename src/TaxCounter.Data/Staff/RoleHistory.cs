using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>
/// Who had which role, as far as the records tell: a second person approves whoever becomes supervisor or administrator, and that is kept; a role that needs nobody's
/// approval leaves no such record.
/// </summary>
internal sealed class RoleHistory
{
    private readonly ILookup<string, (StaffId Id, Role Role)> _users;
    private readonly ILookup<StaffId, RoleGrant> _grants;

    private RoleHistory(ILookup<string, (StaffId Id, Role Role)> users, ILookup<StaffId, RoleGrant> grants) => (_users, _grants) = (users, grants);

    /// <summary>Reads it.</summary>
    public static async Task<RoleHistory> Of(TaxCounterContext context, CancellationToken stop)
    {
        var users = await context.Set<StaffUser>().AsNoTracking().Select(u => new { u.Id, u.Person, u.Role }).ToListAsync(stop);
        var grants = await context.Set<RoleGrant>().AsNoTracking().Where(g => g.Outcome == GrantOutcome.Approved).ToListAsync(stop);
        return new RoleHistory(users.ToLookup(u => u.Person, u => (new StaffId(u.Id), u.Role), StringComparer.OrdinalIgnoreCase), grants.ToLookup(g => g.StaffId));
    }

    /// <summary>Whether the records speak against it that somebody was a supervisor then: they know the person, and under no user account the role.</summary>
    public bool WasNoSupervisor(Signature who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var users = _users[who.Person].ToList();
        return users.Count > 0 && users.TrueForAll(u => RoleAt(u.Id, u.Role, who.At) != Role.Supervisor);
    }

    private Role RoleAt(StaffId id, Role now, DateTime at)
    {
        var grants = _grants[id].OrderBy(g => g.Decided!.At).ToList();
        return grants.FindLast(g => g.Decided!.At <= at)?.Role ?? (grants.Count > 0 ? grants[0].Before : null) ?? now;
    }
}
