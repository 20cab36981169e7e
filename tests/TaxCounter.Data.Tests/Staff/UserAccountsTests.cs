using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>The administrator's work with people on the real records.</summary>
public abstract class UserAccountsTests(DatabaseProvider provider) : UserAccountsTest(provider)
{
    [DatabaseFact]
    public async Task A_code_signs_in_once_and_only_its_hash_is_kept()
    {
        var issued = await Create("anna", Role.Clerk);

        var stored = await _office.Read(c => c.Users.SingleAsync(u => u.UserName == "anna"));
        Assert.Null(stored.PasswordHash);
        Assert.DoesNotContain(issued.Code, stored.CodeHash, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("staff.wrong-password", await SignIn("anna", "wrong"));
        Assert.Null(await SignIn("anna", issued.Code.ToUpperInvariant().Replace('-', ' ')));
        Assert.Equal("staff.wrong-password", await SignIn("anna", issued.Code));
        Assert.DoesNotContain(await _office.Read(c => c.Set<AuditEntry>().Select(e => e.Details).ToListAsync()), d => d?.Contains(issued.Code, StringComparison.OrdinalIgnoreCase) == true);
        Assert.Equal(["staff.add anna", "sign-in.refuse anna", "sign-in.code-used anna", "sign-in.refuse anna"], await Trail());
    }

    [DatabaseFact]
    public async Task A_code_that_is_too_old_says_so_to_who_holds_it_and_to_nobody_else()
    {
        var issued = await Create("anna", Role.Clerk);
        Assert.Equal(TimeSpan.FromHours(24), issued.ExpiresAt - _office.Clock.GetUtcNow().UtcDateTime);

        _office.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal("staff.code-expired", await SignIn("anna", issued.Code));
        Assert.Equal("staff.wrong-password", await SignIn("anna", "wrong"));
    }

    [DatabaseFact]
    public async Task A_code_unlocks_nothing_and_confirms_nothing()
    {
        var issued = await Create("anna", Role.Clerk);

        var again = await Use<ISignInDesk, Result<StaffMember>>(d => d.CheckAgainAsync(issued.Member.Id, issued.Code, "test"));
        var step = await Use<IStepUp, Result<StaffMember>>(d => d.ConfirmAsync(new CounterSignIn("anna", issued.Code, null), Permission.SeeAccounts, Act().Today));

        Assert.Equal("staff.wrong-password", again.Refusal?.Code);
        Assert.Equal("staff.wrong-password", step.Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Five_wrong_codes_lock_the_right_one_out_and_unlocking_is_an_entry_of_its_own()
    {
        var issued = await Create("anna", Role.Clerk);
        for (var i = 0; i < 5; i++)
        {
            await SignIn("anna", "wrong");
        }

        Assert.Equal("staff.wrong-password", await SignIn("anna", issued.Code));
        Assert.Null((await UserAccounts(p => p.UnlockAsync(issued.Member.Id, Act()))).Refusal);
        Assert.Equal("staff.not-locked", (await UserAccounts(p => p.UnlockAsync(issued.Member.Id, Act()))).Refusal?.Code);

        Assert.Null(await SignIn("anna", issued.Code));
        Assert.Contains("staff.unlock anna", await Trail());
    }

    [DatabaseFact]
    public async Task A_password_is_chosen_once_after_the_code_by_the_rules()
    {
        var issued = await Create("anna", Role.Clerk);
        await SignIn("anna", issued.Code);

        Assert.Equal("staff.password-too-short", (await Choose(issued, "short")).Refusal?.Code);
        Assert.Null((await Choose(issued, Chosen)).Refusal);
        Assert.Equal("staff.nothing-to-choose", (await Choose(issued, Chosen + "!")).Refusal?.Code);
        Assert.Null(await SignIn("anna", Chosen));
    }

    [DatabaseFact]
    public async Task A_reset_takes_the_password_the_sessions_and_the_code_before_it()
    {
        var first = await Create("anna", Role.Clerk);
        var second = (await UserAccounts(p => p.ResetAsync(first.Member.Id, Act()))).Value;
        Assert.Equal("staff.wrong-password", await SignIn("anna", first.Code));
        Assert.Null(await SignIn("anna", second.Code));
        await Choose(second, Chosen);
        var open = new SignInSession(new string('a', 64), "anna", second.Member, Now, Now, Now.AddHours(1), null, "test");
        await Use<ISignInSessions, bool>(async s =>
        {
            await s.StartAsync(open);
            return true;
        });
        Assert.Equal(1, (await Row(first)).OpenSessions);

        Assert.Null((await UserAccounts(p => p.ResetAsync(first.Member.Id, Act()))).Refusal);

        Assert.Equal("staff.wrong-password", await SignIn("anna", Chosen));
        Assert.Equal((0, Now), ((await Row(first)).OpenSessions, (await Row(first)).LastSeenAt));
    }
}

public sealed class PeopleOnSqlite() : UserAccountsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class PeopleOnSqlServer() : UserAccountsTests(DatabaseProvider.SqlServer);
