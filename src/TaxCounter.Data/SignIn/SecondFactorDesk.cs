using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <inheritdoc cref="ISecondFactors"/>
internal sealed class SecondFactorDesk(
    TaxCounterContext context, IOneTransaction transaction, FactorVault vault, SignInTries tries, SecondFactorRule rule, StaffChanges changes, TimeProvider clock)
    : ISecondFactors
{
    private const int CodeGroups = 3;

    public async Task<SecondFactorState> StateAsync(StaffId who)
    {
        var user = await FindAsync(who);
        var stored = await StoredFactor.Of(context, user.Id);
        return new SecondFactorState(user.TwoFactorEnabled ? stored.State?.Since : null, user.TwoFactorEnabled ? stored.Codes.Count : 0, rule.IsRequired(user.Role));
    }

    public async Task<Result<EnteredCode>> EnterAsync(AwaitedCode awaited, string? typed, string from)
    {
        var user = await FindAsync(awaited.Who);
        if (user.SecurityStamp != awaited.Stamp)
        {
            return SecondFactorRefusals.PasswordTooLongAgo;
        }

        var entered = await TakeAsync(user, typed, from, mayRecover: true);
        if (entered.Refusal is null)
        {
            await tries.Note(SignInEvent.SignedIn, user, "", from, clock.GetUtcNow(), entered.Value.RecoveryCodesLeft is { } left ? $"with a recovery code, {left} left" : "with a code of the authenticator app");
        }

        return entered;
    }

    public async Task<Result<EnteredCode>> AgainAsync(StaffId who, string? typed, string from) => await TakeAsync(await FindAsync(who), typed, from, mayRecover: true);

    /// <summary>A code of the app at another person's window; recovery codes are for signing in only.</summary>
    public Task<Result<EnteredCode>> AtCounterAsync(StaffUser user, string? typed) => TakeAsync(user, typed, "counter", mayRecover: false);

    public async Task<AuthenticatorKey> OfferAsync(StaffId who, string session, string nonce)
    {
        var user = await FindAsync(who);
        return vault.Offer(user.Id, user.SecurityStamp ?? "", session, nonce);
    }

    public async Task<Result<NewSecondFactor>> SetUpAsync(SecondFactorAsked asked, string from)
    {
        var user = await FindAsync(asked.Who);
        var now = clock.GetUtcNow();
        var made = await transaction.Do<NewSecondFactor>(SignInTries.Act(user, now), async () =>
        {
            var known = await context.Users.SingleAsync(u => u.Id == user.Id);
            if (known.DisabledAt is not null || known.SecurityStamp != user.SecurityStamp)
            {
                return SecondFactorRefusals.PasswordTooLongAgo;
            }

            if (known.TwoFactorEnabled && asked.Nonce.Length == 0)
            {
                return SecondFactorRefusals.AlreadySetUp;
            }

            var key = vault.Offer(user.Id, user.SecurityStamp ?? "", asked.Session, asked.Nonce);
            var set = SecondFactor.SetUp(key, asked.Code, now.UtcDateTime);
            if (set.Refusal is { } no)
            {
                return no;
            }

            var stored = await StoredFactor.ToChange(context, user.Id);
            stored.Key = vault.Protect(user.Id, key);
            stored.State = set.Value;
            var codes = NewCodes(stored, user.Id);
            known.TwoFactorEnabled = true;
            Changed(known);
            known.SecurityStamp = Guid.NewGuid().ToString("N");
            await context.Set<SignInSessionRow>().Where(s => s.StaffUserId == user.Id).ExecuteDeleteAsync();
            return new NewSecondFactor(known.ToMember(), codes);
        });
        changes.Happened();
        if (made.Refusal is null)
        {
            await tries.Note(SignInEvent.AppSetUp, user, "", from, now, user.TwoFactorEnabled ? "in place of the one before" : "");
        }

        return made;
    }

    public async Task<Result<NewSecondFactor>> RenewCodesAsync(StaffId who, string from)
    {
        var user = await FindAsync(who);
        var now = clock.GetUtcNow();
        var made = await transaction.Do<NewSecondFactor>(SignInTries.Act(user, now), async () =>
        {
            var known = await context.Users.SingleAsync(u => u.Id == user.Id);
            if (!known.TwoFactorEnabled)
            {
                return SecondFactorRefusals.NothingSetUp;
            }

            Changed(known);
            return new NewSecondFactor(known.ToMember(), NewCodes(await StoredFactor.ToChange(context, user.Id), user.Id));
        });
        if (made.Refusal is null)
        {
            await tries.Note(SignInEvent.CodesRenewed, user, "", from, now);
        }

        return made;
    }

    private async Task<Result<EnteredCode>> TakeAsync(StaffUser user, string? typed, string from, bool mayRecover)
    {
        var now = clock.GetUtcNow();
        var isRecovery = mayRecover && AuthenticatorCode.Plain(typed) is null && OneTimeCode.Plain(typed ?? "").Length > AuthenticatorCode.Digits;
        var wrong = isRecovery ? SecondFactorRefusals.WrongRecoveryCode : SecondFactorRefusals.WrongCode;
        if (user is not { DisabledAt: null, IsWaiting: false, TwoFactorEnabled: true } || user.LockoutEnd > now)
        {
            await tries.Note(SignInEvent.Refused, user, "", from, now, user.DisabledAt is not null ? "disabled" : "code entered while locked");
            return wrong;
        }

        // What is stored decides, not what was read: the same code sent twice at once is taken once.
        var taken = await transaction.Do<EnteredCode>(SignInTries.Act(user, now), async () =>
        {
            var known = await context.Users.SingleAsync(u => u.Id == user.Id);
            if (known.LockoutEnd > now || known.DisabledAt is not null || known.SecurityStamp != user.SecurityStamp)
            {
                return wrong;
            }

            var stored = await StoredFactor.ToChange(context, user.Id);
            var left = isRecovery ? UseUp(stored, user.Id, typed!) : UseUp(stored, vault.Open(user.Id, stored.Key), typed, now.UtcDateTime);
            if (left.Refusal is { } no)
            {
                return no;
            }

            Changed(known);
            known.AccessFailedCount = 0;
            known.LockoutEnd = null;
            return new EnteredCode(known.ToMember(), left.Value);
        });
        return taken.Refusal switch
        {
            null => taken,
            { } no when no == wrong => await tries.WrongAsync(user, from, now, no, isRecovery ? "wrong recovery code" : "wrong code of the authenticator app", isCode: true),
            { } no when no == SecondFactorRefusals.UsedCode => await Noted(no, "a code of the authenticator app that was used before"),
            { } no when no == SecondFactorRefusals.KeyUnreadable => await Noted(no, "the key of the authenticator app cannot be read"),
            { } no => no,
        };

        async Task<Result<EnteredCode>> Noted(Refusal no, string note)
        {
            await tries.Note(SignInEvent.Refused, user, "", from, now, note);
            return no;
        }
    }

    private static Result<int?> UseUp(StoredFactor stored, AuthenticatorKey? key, string? typed, DateTime at)
    {
        if (stored.State is not { } state || key is null)
        {
            return SecondFactorRefusals.KeyUnreadable;
        }

        var taken = state.Take(key, typed, at);
        if (taken.Refusal is { } no)
        {
            return no;
        }

        stored.State = taken.Value;
        return (int?)null;
    }

    private Result<int?> UseUp(StoredFactor stored, Guid user, string typed)
    {
        var hash = vault.HashOf(user, typed);
        if (!stored.Codes.Contains(hash, StringComparer.Ordinal) || stored.State is not { } state)
        {
            return SecondFactorRefusals.WrongRecoveryCode;
        }

        stored.Codes = [.. stored.Codes.Where(c => c != hash)];
        stored.State = state.CountedAgain();
        return (int?)stored.Codes.Count;
    }

    private List<string> NewCodes(StoredFactor stored, Guid user)
    {
        var codes = Enumerable.Range(0, SecondFactor.RecoveryCodes).Select(_ => OneTimeCode.New(CodeGroups)).ToList();
        stored.Codes = [.. codes.Select(c => vault.HashOf(user, c))];
        return codes;
    }

    /// <summary>Two who change it at once meet on the user account: the second one starts over and sees what the first one used up.</summary>
    private static void Changed(StaffUser user) => user.ConcurrencyStamp = Guid.NewGuid().ToString();

    private Task<StaffUser> FindAsync(StaffId who) => context.Users.AsNoTracking().SingleAsync(u => u.Id == who.Value);
}
