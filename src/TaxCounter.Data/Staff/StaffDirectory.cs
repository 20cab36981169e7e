using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <inheritdoc cref="IStaffDirectory"/>
internal sealed partial class StaffDirectory(
    TaxCounterContext context, IOneTransaction transaction, UserManager<StaffUser> users, IPasswordHasher<StaffUser> hasher, PasswordRules rules, IAuditTrail trail,
    StaffChanges changes)
    : IStaffDirectory
{
    private const int LongestName = 60;
    private const int LongestPerson = 30;

    public async Task<Result<StaffMember>> AddAsync(NewStaffUser entry, CounterAct act)
    {
        var userName = (entry.UserName ?? "").Trim();
        if ((Malformed(userName, entry.DisplayName, entry.Person, entry.Role) ?? rules.WhyNot(entry.Password, userName, entry.DisplayName, entry.Person)) is { } no)
        {
            return no;
        }

        var user = new StaffUser
        {
            Id = OrderedKey.New(),
            UserName = userName,
            Person = entry.Person.Trim(),
            DisplayName = entry.DisplayName.Trim(),
            Role = entry.Role,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        user.NormalizedUserName = users.NormalizeName(userName);
        user.PasswordHash = hasher.HashPassword(user, entry.Password);
        return await transaction.Do<StaffMember>(act, async () =>
        {
            if (await context.Users.AnyAsync(u => u.NormalizedUserName == user.NormalizedUserName))
            {
                return StaffRefusals.UserNameTaken(userName);
            }

            context.Users.Add(user);
            await trail.Record(act, "staff.add", userName, details: $"{entry.Role}, person {user.Person}");
            return user.ToMember();
        });
    }

    public async Task<Result<StaffMember>> ResetAsync(string userName, string password, CounterAct act)
    {
        if (await FindUserAsync(userName) is not { } known)
        {
            return StaffRefusals.NoSuchSignIn(userName);
        }

        if (rules.WhyNot(password, known.UserName ?? "", known.DisplayName, known.Person) is { } no)
        {
            return no;
        }

        var hash = hasher.HashPassword(known, password);
        return await ChangeAsync(userName, act, "staff.reset", user =>
        {
            user.PasswordHash = hash;
            user.CodeHash = null;
            user.CodeExpiresAt = null;
            user.SecurityStamp = Guid.NewGuid().ToString("N");
            user.AccessFailedCount = 0;
            user.LockoutEnd = null;
            user.DisabledAt = null;
        });
    }

    public async Task<IReadOnlyList<StaffEntry>> ListAsync() =>
        [.. (await context.Users.AsNoTracking().OrderBy(u => u.NormalizedUserName).ToListAsync()).Select(Entry)];

    public async Task<StaffEntry?> FindAsync(string userName) => await FindUserAsync(userName) is { } user ? Entry(user) : null;

    /// <summary>What is wrong with what a user account is called, or with its role; null when nothing is.</summary>
    internal static Refusal? Malformed(string userName, string? displayName, string? person, Role role)
    {
        if (!UserNameForm().IsMatch(userName))
        {
            return StaffRefusals.UserNameMalformed;
        }

        if (string.IsNullOrWhiteSpace(displayName) || string.IsNullOrWhiteSpace(person)
            || displayName.Trim().Length > LongestName || person.Trim().Length > LongestPerson)
        {
            return StaffRefusals.NameNeeded;
        }

        if (role is Role.System || !Enum.IsDefined(role))
        {
            return StaffRefusals.RoleNeeded;
        }

        return StaffRefusals.WrongText(displayName, "DisplayName") ?? StaffRefusals.WrongText(userName, "UserName") ?? StaffRefusals.WrongText(person, "Person");
    }

    private async Task<Result<StaffMember>> ChangeAsync(string userName, CounterAct act, string what, Action<StaffUser> change)
    {
        var normalized = users.NormalizeName((userName ?? "").Trim());
        var changed = await transaction.Do<StaffMember>(act, async () =>
        {
            if (await context.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == normalized) is not { } user)
            {
                return StaffRefusals.NoSuchSignIn(userName ?? "");
            }

            change(user);
            await context.Set<SignInSessionRow>().Where(s => s.StaffUserId == user.Id).ExecuteDeleteAsync();
            await trail.Record(act, what, user.UserName);
            return user.ToMember();
        });
        changes.Happened();
        return changed;
    }

    private Task<StaffUser?> FindUserAsync(string userName)
    {
        var normalized = users.NormalizeName((userName ?? "").Trim());
        return context.Users.AsNoTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == normalized);
    }

    internal static StaffEntry Entry(StaffUser user) => new(user.UserName ?? "", user.ToMember(), user.DisabledAt, user.LockoutEnd?.UtcDateTime);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{1,39}\z")]
    private static partial Regex UserNameForm();
}
