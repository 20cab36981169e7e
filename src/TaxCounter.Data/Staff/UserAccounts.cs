using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <inheritdoc cref="IUserAccounts"/>
internal sealed class UserAccounts(
    TaxCounterContext context, IOneTransaction transaction, UserManager<StaffUser> users, IPasswordHasher<StaffUser> hasher, IAuditTrail trail, StaffChanges changes, CodeLife life)
    : IUserAccounts
{
    private const string AskedForRole = "staff.role-ask";

    private UserAccountSearch Reads => new(context);

    private RoleGrantDecisions Grants => new(context, transaction, trail, changes);

    public Task<UserAccountList> ListAsync(DateTime at, int page) => Reads.ListAsync(at, page);

    public Task<UserAccountRow?> FindAsync(StaffId id, DateTime at) => Reads.FindAsync(id, at);

    public Task<RecordPage<RoleGrant>> GrantsAsync(int page) => Reads.GrantsAsync(page);

    public Task<int> PendingGrantsAsync() => Reads.PendingGrantsAsync();

    public Task<RoleGrant?> FindGrantAsync(RoleGrantId id) => context.Set<RoleGrant>().AsNoTracking().SingleOrDefaultAsync(g => g.Id == id);

    public async Task<Result<IssuedCode>> CreateAsync(NewUserAccount person, CounterAct act)
    {
        if (!act.By.May(Permission.ManageStaff))
        {
            return StaffRefusals.NotAllowed(act.By, "add a user", "an administrator");
        }

        var userName = (person.UserName ?? "").Trim();
        if (StaffDirectory.Malformed(userName, person.DisplayName, person.Person, person.Role) is { } no)
        {
            return no;
        }

        var user = new StaffUser
        {
            Id = OrderedKey.New(),
            UserName = userName,
            NormalizedUserName = users.NormalizeName(userName),
            Person = person.Person.Trim(),
            DisplayName = person.DisplayName.Trim(),
            Role = person.Role,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        var code = IssueTo(user, act);
        return await transaction.Do<IssuedCode>(act, async () =>
        {
            if (act.By.IsSamePerson(user.Person))
            {
                return UserAccountRefusals.NotYourself;
            }

            if (await context.Users.AnyAsync(u => u.NormalizedUserName == user.NormalizedUserName))
            {
                return StaffRefusals.UserNameTaken(userName);
            }

            user.IsWaiting = RoleGrant.NeedsSecondPerson(user.Role) && await context.MustWait(user.Person, act);
            context.Users.Add(user);
            await trail.Record(act, "staff.add", userName, details: $"{user.Role}, person {user.Person}, with a one-time code");
            if (user.IsWaiting && (await AskFor(user, user.Role, act)).Refusal is { } notAsked)
            {
                return notAsked;
            }

            return new IssuedCode(user.ToMember(), userName, code, user.CodeExpiresAt!.Value, user.IsWaiting);
        });
    }

    public Task<Result<IssuedCode>> ResetAsync(StaffId id, CounterAct act)
    {
        // Hashed before the transaction: a hash takes longer than a whole act.
        var sample = new StaffUser { Person = "", DisplayName = "", Role = Role.System };
        var code = IssueTo(sample, act);
        return Change<IssuedCode>(id, act, async user =>
        {
            if (user.DisabledAt is not null)
            {
                return UserAccountRefusals.IsDisabled(user.UserName!);
            }

            user.PasswordHash = null;
            user.CodeHash = sample.CodeHash;
            user.CodeExpiresAt = sample.CodeExpiresAt;
            user.AccessFailedCount = 0;
            user.LockoutEnd = null;
            await context.EndSessions(user);
            await trail.Record(act, "staff.code", user.UserName);
            return new IssuedCode(user.ToMember(), user.UserName!, code, user.CodeExpiresAt!.Value, user.IsWaiting);
        });
    }

    public Task<Result<RoleGrant?>> ChangeRoleAsync(StaffId id, Role role, CounterAct act) => Change<RoleGrant?>(id, act, async user =>
    {
        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if (role is Role.System || !Enum.IsDefined(role))
        {
            return StaffRefusals.RoleNeeded;
        }

        if (user.Role == role && !user.IsWaiting)
        {
            return UserAccountRefusals.SameRole(user.UserName!, role);
        }

        if (await context.IsLastAdministrator(user))
        {
            return UserAccountRefusals.LastAdministrator;
        }

        await WithdrawWaiting(user, act);
        if (RoleGrant.NeedsSecondPerson(role))
        {
            var asked = await AskFor(user, role, act);
            return asked.Refusal is { } no ? no : (RoleGrant?)asked.Value;
        }

        await trail.Record(act, "staff.role", user.UserName, details: $"{user.Role} becomes {role}", changes: [new("role", user.Role.ToString().ToLowerInvariant(), role.ToString().ToLowerInvariant())]);
        user.Role = role;
        user.IsWaiting = false;
        await context.EndSessions(user);
        return (RoleGrant?)null;
    });

    public Task<Result<StaffMember>> DisableAsync(StaffId id, CounterAct act) => Change<StaffMember>(id, act, async user =>
    {
        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if (user.DisabledAt is not null)
        {
            return user.ToMember();
        }

        if (await context.IsLastAdministrator(user))
        {
            return UserAccountRefusals.LastAdministrator;
        }

        await WithdrawWaiting(user, act);
        user.DisabledAt = act.At;
        await context.EndSessions(user);
        await trail.Record(act, "staff.disable", user.UserName, changes: [new("user account", "enabled", "disabled")]);
        return user.ToMember();
    });

    public Task<Result<StaffMember>> EnableAsync(StaffId id, CounterAct act) => Change<StaffMember>(id, act, async user =>
    {
        if (user.DisabledAt is null)
        {
            return UserAccountRefusals.IsOpen(user.UserName!);
        }

        if (user.IsWaiting)
        {
            return UserAccountRefusals.NotApproved(user.UserName!);
        }

        user.DisabledAt = null;
        await trail.Record(act, "staff.enable", user.UserName, changes: [new("user account", "disabled", "enabled")]);
        return user.ToMember();
    });

    public Task<Result<StaffMember>> UnlockAsync(StaffId id, CounterAct act) => Change<StaffMember>(id, act, async user =>
    {
        if (!(user.LockoutEnd > act.At))
        {
            return UserAccountRefusals.NotLocked(user.UserName!);
        }

        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        await trail.Record(act, "staff.unlock", user.UserName, changes: [new("sign-in", "locked", "open")]);
        return user.ToMember();
    });

    public Task<Result<StaffMember>> EndSessionsAsync(StaffId id, CounterAct act) => Change<StaffMember>(id, act, async user =>
    {
        await context.EndSessions(user);
        await trail.Record(act, "staff.end-all", user.UserName);
        return user.ToMember();
    });

    public Task<Result<RoleGrant>> ApproveAsync(RoleGrantId id, CounterAct act) => Grants.ApproveAsync(id, act);

    public Task<Result<RoleGrant>> DenyAsync(RoleGrantId id, CounterAct act) => Grants.DenyAsync(id, act);

    private async Task<Result<T>> Change<T>(StaffId id, CounterAct act, Func<StaffUser, Task<Result<T>>> work)
    {
        if (!act.By.May(Permission.ManageStaff))
        {
            return StaffRefusals.NotAllowed(act.By, "change user accounts", "an administrator");
        }

        var changed = await transaction.Do<T>(act, async () =>
            await context.Users.SingleOrDefaultAsync(u => u.Id == id.Value) is not { } user ? StaffRefusals.NoSuchSignIn("")
            : act.By.IsSamePerson(user.Person) ? UserAccountRefusals.NotYourself
            : await work(user));
        changes.Happened();
        return changed;
    }

    private string IssueTo(StaffUser user, CounterAct act)
    {
        var code = OneTimeCode.New();
        user.CodeHash = hasher.HashPassword(user, OneTimeCode.Plain(code));
        user.CodeExpiresAt = act.At + life.Span;
        return code;
    }

    private async Task<Result<RoleGrant>> AskFor(StaffUser user, Role role, CounterAct act)
    {
        var asked = RoleGrant.Ask(StaffDirectory.Entry(user), role, user.IsWaiting, act);
        if (asked.Refusal is null)
        {
            context.Add(asked.Value);
            await trail.Record(act, AskedForRole, user.UserName, details: $"{role}; waiting for a second person", changes: [new("requested role", null, role.ToString().ToLowerInvariant())]);
        }

        return asked;
    }

    private async Task WithdrawWaiting(StaffUser user, CounterAct act)
    {
        var id = new StaffId(user.Id);
        foreach (var grant in await context.Set<RoleGrant>().Where(g => g.StaffId == id && g.Outcome == GrantOutcome.Pending).ToListAsync())
        {
            grant.Withdraw(act);
        }
    }
}
