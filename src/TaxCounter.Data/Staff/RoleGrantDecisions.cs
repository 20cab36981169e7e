using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>A second person decides on a role that was requested: the role comes into force, or everything stays and a new user account is disabled.</summary>
internal sealed class RoleGrantDecisions(TaxCounterContext context, IOneTransaction transaction, IAuditTrail trail, StaffChanges changes)
{
    public Task<Result<RoleGrant>> ApproveAsync(RoleGrantId id, CounterAct act) => Decide(id, act, async (grant, user) =>
    {
        if (grant.Approve(act).Refusal is { } no)
        {
            return no;
        }

        if (grant.Role != Role.Administrator && await context.IsLastAdministrator(user))
        {
            return UserAccountRefusals.LastAdministrator;
        }

        user.Role = grant.Role;
        user.IsWaiting = false;
        if (grant.Before is not null)
        {
            await context.EndSessions(user);
        }

        await trail.Record(act, "staff.role-approve", user.UserName, details: $"{(grant.Before is { } was ? $"{was} becomes {grant.Role}" : grant.Role)}; asked by {grant.Requested.Name}: {grant.Reason}", changes: [new("role", grant.Before?.ToString().ToLowerInvariant(), grant.Role.ToString().ToLowerInvariant())]);
        return grant;
    });

    public Task<Result<RoleGrant>> DenyAsync(RoleGrantId id, CounterAct act) => Decide(id, act, async (grant, user) =>
    {
        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if (grant.Deny(act).Refusal is { } no)
        {
            return no;
        }

        if (grant.Before is null)
        {
            user.DisabledAt ??= act.At;
        }

        await trail.Record(act, "staff.role-deny", user.UserName, details: $"{grant.Role}; asked by {grant.Requested.Name}: {grant.Reason}", changes: [new("requested role", grant.Role.ToString().ToLowerInvariant(), null)]);
        return grant;
    });

    private async Task<Result<RoleGrant>> Decide(RoleGrantId id, CounterAct act, Func<RoleGrant, StaffUser, Task<Result<RoleGrant>>> work)
    {
        var decided = await transaction.Do<RoleGrant>(act, async () =>
            await context.Set<RoleGrant>().SingleOrDefaultAsync(g => g.Id == id) is not { } grant ? StaffRefusals.NoSuchSignIn("")
            : grant.WhyNotDecide(act.By) is { } no ? no
            : await work(grant, await context.Users.SingleAsync(u => u.Id == grant.StaffId.Value)));
        changes.Happened();
        return decided;
    }
}
