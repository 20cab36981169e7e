using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <inheritdoc cref="IDelegations"/>
internal sealed class Delegations(TaxCounterContext context, IOneTransaction transaction, IAuditTrail trail, StaffChanges changes) : IDelegations
{
    private const int Most = 200;

    public Task<RecordPage<Delegation>> ListAsync(StaffMember? of, DateOnly today, int page) => Of(of)
        .OrderBy(d => d.LastDay >= today && (d.State == DelegationState.Approved || d.State == DelegationState.Pending) ? 0 : 1).ThenByDescending(d => d.AskedAt).ThenBy(d => d.Id)
        .PageAsync(page);

    public Task<int> InForceCountAsync(StaffMember? of, DateOnly day) => Of(of).CountAsync(d => d.State == DelegationState.Approved && d.FirstDay <= day && d.LastDay >= day);

    public Task<Delegation?> FindAsync(DelegationId id) => context.Set<Delegation>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id);

    public async Task<IReadOnlyList<DelegatedAct>> ActsAsync(DelegationId id) =>
        await (from use in context.Set<DelegationUse>()
               join entry in context.Set<AuditEntry>() on use.Sequence equals entry.Sequence
               where use.DelegationId == id
               orderby use.Sequence descending
               select new DelegatedAct(entry.At, entry.What, entry.Subject, entry.AccountNumber)).Take(Most).ToListAsync();

    public async Task<IReadOnlyList<StaffMember>> ColleaguesAsync(StaffMember giver)
    {
        var open = await Open().Where(u => u.Role == Role.Clerk || u.Role == Role.Supervisor).OrderBy(u => u.DisplayName).Take(Most).ToListAsync();
        return [.. open.Select(u => u.ToMember()).Where(m => !m.IsSamePerson(giver))];
    }

    public async Task<IReadOnlyList<StaffMember>> EverybodyAsync(DateOnly day)
    {
        var people = await context.Usable().AsNoTracking().OrderBy(u => u.DisplayName).ThenBy(u => u.NormalizedUserName).ToListAsync();
        var held = await context.Set<Delegation>().AsNoTracking()
            .Where(d => d.State == DelegationState.Approved && d.FirstDay <= day && d.LastDay >= day).OrderBy(d => d.FirstDay).ToListAsync();
        List<StaffMember> members = [];
        foreach (var member in people.Select(u => u.ToMember()))
        {
            var holds = held.Find(d => d.HolderId == member.Id);
            members.Add(holds is not null && await StillFits(holds) ? member with { ActingFor = new ActingFor(holds.Id, holds.GiverPerson, holds.GiverName, holds.LastDay) } : member);
        }

        return members;
    }

    public async Task<ActingFor?> InForceAsync(StaffId holder, DateOnly day)
    {
        // For almost everybody this one question, answered from its index, is all.
        var held = await context.Set<Delegation>().AsNoTracking()
            .Where(d => d.HolderId == holder && d.State == DelegationState.Approved && d.FirstDay <= day && d.LastDay >= day).OrderBy(d => d.FirstDay).FirstOrDefaultAsync();
        return held is not null && await StillFits(held) ? new ActingFor(held.Id, held.GiverPerson, held.GiverName, held.LastDay) : null;
    }

    public async Task<Result<Delegation>> AskAsync(StaffId holder, DateOnly firstDay, DateOnly lastDay, CounterAct act) => await transaction.Do<Delegation>(act, async () =>
    {
        if (await Open().SingleOrDefaultAsync(u => u.Id == holder.Value) is not { } colleague)
        {
            return DelegationRefusals.NobodyThere;
        }

        var asked = Delegation.Ask(new DelegationRequest(colleague.ToMember(), firstDay, lastDay), act);
        if (asked.Refusal is not null)
        {
            return asked;
        }

        if (await Taken(asked.Value) is { } taken)
        {
            return taken;
        }

        context.Add(asked.Value);
        await trail.Record(act, "staff.delegation-ask", colleague.UserName, details: Said(asked.Value), changes: Fields(null, null, asked.Value));
        return asked;
    });

    public Task<Result<Delegation>> ApproveAsync(DelegationId id, CounterAct act) => Change(id, act, async delegation =>
    {
        var (was, lastDay) = (delegation.State, delegation.LastDay);
        if (delegation.Approve(act).Refusal is { } no)
        {
            return no;
        }

        if (!await StillFits(delegation))
        {
            return DelegationRefusals.NoLongerFits;
        }

        if (await Taken(delegation) is { } taken)
        {
            return taken;
        }

        await trail.Record(act, "staff.delegation-approve", await HolderOf(delegation), details: Said(delegation), changes: Fields(was, lastDay, delegation));
        return delegation;
    });

    public Task<Result<Delegation>> DenyAsync(DelegationId id, CounterAct act) => Change(id, act, async delegation =>
    {
        var (was, lastDay) = (delegation.State, delegation.LastDay);
        if (delegation.Deny(act).Refusal is { } no)
        {
            return no;
        }

        await trail.Record(act, "staff.delegation-deny", await HolderOf(delegation), details: Said(delegation), changes: Fields(was, lastDay, delegation));
        return delegation;
    });

    public Task<Result<Delegation>> EndAsync(DelegationId id, CounterAct act) => Change(id, act, async delegation =>
    {
        var (was, lastDay) = (delegation.State, delegation.LastDay);
        if (delegation.End(act).Refusal is { } no)
        {
            return no;
        }

        await trail.Record(act, "staff.delegation-end", await HolderOf(delegation), details: Said(delegation), changes: Fields(was, lastDay, delegation));
        return delegation;
    });

    private IQueryable<Delegation> Of(StaffMember? who)
    {
        var all = context.Set<Delegation>().AsNoTracking();
        return who is null ? all : all.Where(d => d.GiverPerson == who.Person || d.HolderPerson == who.Person);
    }

    private async Task<Result<Delegation>> Change(DelegationId id, CounterAct act, Func<Delegation, Task<Result<Delegation>>> change)
    {
        var changed = await transaction.Do<Delegation>(act, async () =>
            await context.Set<Delegation>().SingleOrDefaultAsync(d => d.Id == id) is { } delegation ? await change(delegation) : DelegationRefusals.Unknown);
        changes.Happened(); // whoever holds it is looked up anew with their next request
        return changed;
    }

    /// <summary>Why the days are not free: each of the two gives, and holds, one at a time.</summary>
    private async Task<Refusal?> Taken(Delegation wanted)
    {
        var near = (await context.Set<Delegation>().AsNoTracking().Where(d => d.Id != wanted.Id && d.FirstDay <= wanted.LastDay && d.LastDay >= wanted.FirstDay).ToListAsync())
            .Where(d => d.Overlaps(wanted.FirstDay, wanted.LastDay)).ToList();
        return near.Find(d => Same(d.GiverPerson, wanted.GiverPerson)) is { } given ? DelegationRefusals.GivenAlready(given)
            : near.Find(d => Same(d.HolderPerson, wanted.HolderPerson)) is { } held ? DelegationRefusals.HeldAlready(held)
            : null;
    }

    private async Task<bool> StillFits(Delegation delegation) =>
        await Open().AnyAsync(u => u.Id == delegation.GiverId.Value && u.Role == Role.Supervisor)
        && await Open().AnyAsync(u => u.Id == delegation.HolderId.Value && (u.Role == Role.Clerk || u.Role == Role.Supervisor));

    private Task<string?> HolderOf(Delegation delegation) => context.Users.Where(u => u.Id == delegation.HolderId.Value).Select(u => u.UserName).SingleOrDefaultAsync();

    private IQueryable<StaffUser> Open() => context.Users.AsNoTracking().Where(u => u.DisabledAt == null && !u.IsWaiting);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<AuditChange> Fields(DelegationState? was, DateOnly? lastDay, Delegation d) =>
    [
        new("state", was?.ToString().ToLowerInvariant(), d.State.ToString().ToLowerInvariant()),
        .. was is null ? [new("first day", null, Day(d.FirstDay))] : Array.Empty<AuditChange>(),
        .. lastDay == d.LastDay ? Array.Empty<AuditChange>() : [new("last day", lastDay is { } last ? Day(last) : null, Day(d.LastDay))],
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Said(Delegation d) =>
        string.Create(CultureInfo.InvariantCulture, $"{d.HolderName} for {d.GiverName}, {d.FirstDay:yyyy-MM-dd} to {d.LastDay:yyyy-MM-dd}, delegation {d.Id.Value}");
}
