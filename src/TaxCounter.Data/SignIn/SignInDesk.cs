using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <summary>
/// Checks passwords. Hashing happens outside of any transaction; only what changes the record (a wrong try, a lifted count, a better hash) is written.
/// </summary>
internal sealed class SignInDesk(
    TaxCounterContext context, IOneTransaction transaction, IPasswordHasher<StaffUser> hasher, ILookupNormalizer names, PasswordRules rules, StaffChanges changes,
    SignInTries tries, SecondFactorDesk factors, SecondFactorRule rule, IDelegations delegations, TimeProvider clock)
    : ISignInDesk, IStepUp
{
    /// <summary>Hashed once, so that an unknown name costs as long as a known one.</summary>
    private static string? _nobodysHash;
    private static readonly StaffUser _nobody = new() { Person = "", DisplayName = "", Role = Role.System };

    public async Task<Result<SignInAnswer>> CheckAsync(string userName, string password, string from)
    {
        var user = await FindAsync(userName);
        var needsCode = user is { TwoFactorEnabled: true };
        var entered = user is { PasswordHash: null, CodeHash: not null }
            ? await CheckCodeAsync(user, password, from)
            : await CheckAsync(user, userName, password, from, needsCode ? SignInEvent.AwaitsCode : SignInEvent.SignedIn, isAll: !needsCode);
        return entered.Refusal is { } no ? no : new SignInAnswer(entered.Value, needsCode ? new AwaitedCode(entered.Value.Id, user!.SecurityStamp ?? "") : null);
    }

    public async Task<Result<StaffMember>> CheckAgainAsync(StaffId who, string password, string from)
    {
        var user = await context.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == who.Value);
        return await CheckAsync(user, "", password, from, null);
    }

    public async Task<Result<StaffMember>> ConfirmAsync(CounterSignIn typed, Permission permission, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var user = await FindAsync(typed.UserName);
        var needsCode = user is { TwoFactorEnabled: true };
        var confirmed = await CheckAsync(user, typed.UserName ?? "", typed.Password, "counter", needsCode ? null : SignInEvent.SteppedUp, isAll: !needsCode);
        if (confirmed.Refusal is null && (needsCode ? await CodeAtCounter(user!, typed.AppCode) : rule.IsRequired(user!.Role) ? SecondFactorRefusals.NotSetUpYet(user.DisplayName) : null) is { } missing)
        {
            return missing;
        }

        return confirmed.Refusal is { } no ? no : Permitted(confirmed.Value with { ActingFor = await delegations.InForceAsync(confirmed.Value.Id, today) }, permission);
    }

    public async Task<Result<StaffMember>> ConfirmOwnAsync(StaffMember who, string password, Permission permission)
    {
        var user = await context.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == who.Id.Value);
        var confirmed = await CheckAsync(user, "", password, "counter", SignInEvent.SteppedUp);
        return confirmed.Refusal is { } no ? no : Permitted(confirmed.Value with { ActingFor = who.ActingFor }, permission);
    }

    public async Task<Result<StaffMember>> ChooseAsync(StaffId who, string password, string from)
    {
        var user = await context.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == who.Value);
        if (user is not { PasswordHash: null, DisabledAt: null })
        {
            return UserAccountRefusals.NothingToChoose;
        }

        if (rules.WhyNot(password, user.UserName ?? "", user.DisplayName, user.Person) is { } no)
        {
            return no;
        }

        var now = clock.GetUtcNow();
        var hash = hasher.HashPassword(user, password);
        var chosen = await transaction.Do<StaffMember>(SignInTries.Act(user, now), async () =>
        {
            var stored = await context.Users.SingleAsync(u => u.Id == user.Id);
            if (stored is not { PasswordHash: null, DisabledAt: null } || stored.SecurityStamp != user.SecurityStamp)
            {
                return UserAccountRefusals.NothingToChoose;
            }

            stored.PasswordHash = hash;
            stored.CodeHash = null;
            stored.CodeExpiresAt = null;
            stored.SecurityStamp = Guid.NewGuid().ToString("N");
            await context.Set<SignInSessionRow>().Where(s => s.StaffUserId == user.Id).ExecuteDeleteAsync();
            return stored.ToMember();
        });
        changes.Happened();
        if (chosen.Refusal is null)
        {
            await tries.Note(SignInEvent.PasswordChosen, user, "", from, now);
        }

        return chosen;
    }

    /// <summary>
    /// A one-time code in place of a password. That it is too old, or that the role waits, is said only to who holds the right one.
    /// </summary>
    private async Task<Result<StaffMember>> CheckCodeAsync(StaffUser user, string? typed, string from)
    {
        var now = clock.GetUtcNow();
        var right = typed is { Length: > 0 and <= PasswordRules.Longest }
            && hasher.VerifyHashedPassword(user, user.CodeHash!, OneTimeCode.Plain(typed)) != PasswordVerificationResult.Failed;
        if (user.DisabledAt is not null || user.LockoutEnd > now)
        {
            await tries.Note(SignInEvent.Refused, user, "", from, now, user.DisabledAt is null ? "while locked" : "disabled");
            return StaffRefusals.WrongPassword;
        }

        if (!right)
        {
            return await tries.WrongAsync(user, from, now, StaffRefusals.WrongPassword);
        }

        if (user.IsWaiting || user.CodeExpiresAt <= now.UtcDateTime)
        {
            await tries.Note(SignInEvent.Refused, user, "", from, now, user.IsWaiting ? "one-time code, role not approved" : "one-time code, expired");
            return user.IsWaiting ? UserAccountRefusals.CodeWaits : UserAccountRefusals.CodeExpired;
        }

        var entered = await transaction.Do<StaffMember>(SignInTries.Act(user, now), async () =>
        {
            var stored = await context.Users.SingleAsync(u => u.Id == user.Id);
            if (stored.CodeHash != user.CodeHash || stored.DisabledAt is not null || stored.LockoutEnd > now)
            {
                return StaffRefusals.WrongPassword; // used, or taken back, meanwhile
            }

            stored.CodeHash = null;
            stored.AccessFailedCount = 0;
            stored.LockoutEnd = null;
            return stored.ToMember();
        });
        if (entered.Refusal is null)
        {
            await tries.Note(SignInEvent.CodeUsed, user, "", from, now);
        }

        return entered;
    }

    /// <summary>The second step of a person at another's window; null when the code was right.</summary>
    private async Task<Refusal?> CodeAtCounter(StaffUser user, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return SecondFactorRefusals.CodeNeeded(user.DisplayName);
        }

        var taken = await factors.AtCounterAsync(user, typed);
        if (taken.Refusal is { } no)
        {
            return no.Field is null ? no : no with { Field = "AppCode" };
        }

        await tries.Note(SignInEvent.SteppedUp, user, "", "counter", clock.GetUtcNow(), "with a code of the authenticator app");
        return null;
    }

    private Task<StaffUser?> FindAsync(string? userName)
    {
        var normalized = names.NormalizeName((userName ?? "").Trim());
        return context.Users.AsNoTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == normalized);
    }

    private static Result<StaffMember> Permitted(StaffMember confirmed, Permission permission) =>
        confirmed.May(permission) ? confirmed : StaffRefusals.NotAllowed(confirmed, "approve this");

    private async Task<Result<StaffMember>> CheckAsync(StaffUser? user, string typedName, string? password, string from, SignInEvent? done, bool isAll = true)
    {
        var now = clock.GetUtcNow();
        var usable = user is { DisabledAt: null, PasswordHash: not null, IsWaiting: false } && !(user.LockoutEnd > now);
        var hash = user?.PasswordHash ?? (_nobodysHash ??= hasher.HashPassword(_nobody, Guid.NewGuid().ToString()));
        var verdict = password is { Length: > 0 and <= PasswordRules.Longest }
            ? hasher.VerifyHashedPassword(user ?? _nobody, hash, password)
            : PasswordVerificationResult.Failed;
        if (user is null || !usable)
        {
            await tries.Note(SignInEvent.Refused, user, typedName, from, now, user is null ? "" : user.DisabledAt is not null ? "disabled" : user.IsWaiting ? "role not approved" : user.PasswordHash is null ? "no password chosen" : "while locked");
            return StaffRefusals.WrongPassword;
        }

        if (verdict == PasswordVerificationResult.Failed)
        {
            return await tries.WrongAsync(user, from, now, StaffRefusals.WrongPassword);
        }

        // The count may have gone up meanwhile: what is stored decides, not what was read.
        var entered = await EnterAsync(user, verdict, password!, now, isAll);
        if (entered.Refusal is null && done is { } what)
        {
            await tries.Note(what, user, typedName, from, now);
        }

        return entered;
    }

    /// <summary>The password is right. The count of wrong ones begins again only where nothing else is awaited: who knows a password does not get more guesses at the code by it.</summary>
    private async Task<Result<StaffMember>> EnterAsync(StaffUser user, PasswordVerificationResult verdict, string password, DateTimeOffset now, bool isAll)
    {
        if ((!isAll || (user.AccessFailedCount == 0 && user.LockoutEnd is null)) && verdict != PasswordVerificationResult.SuccessRehashNeeded)
        {
            return user.ToMember();
        }

        var better = verdict == PasswordVerificationResult.SuccessRehashNeeded ? hasher.HashPassword(user, password) : null;
        return await transaction.Do<StaffMember>(SignInTries.Act(user, now), async () =>
        {
            var stored = await context.Users.SingleAsync(u => u.Id == user.Id);
            if (stored.LockoutEnd > now || stored.DisabledAt is not null || stored.PasswordHash != user.PasswordHash)
            {
                return StaffRefusals.WrongPassword;
            }

            if (isAll)
            {
                stored.AccessFailedCount = 0;
                stored.LockoutEnd = null;
            }

            stored.PasswordHash = better ?? stored.PasswordHash;
            return stored.ToMember();
        });
    }
}
