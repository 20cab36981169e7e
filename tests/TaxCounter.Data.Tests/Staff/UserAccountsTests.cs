using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>The administrator's work with people on the real records.</summary>
public abstract class UserAccountsTests(DatabaseProvider provider) : IAsyncLifetime
{
    private const string Chosen = "eleven pelicans at dusk";
    private static readonly StaffMember _admin = Acts.Administrator();
    private OfficeDatabase _office = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:Pbkdf2Iterations"] = "1000" }).Build();
        _office = await OfficeDatabase.Create(provider, more: services => services.AddSignIns(settings, production: false));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _office.DisposeAsync();

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
        var step = await Use<IStepUp, Result<StaffMember>>(d => d.ConfirmAsync("anna", issued.Code, Permission.SeeAccounts, Act().Today));

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

    [DatabaseFact]
    public async Task A_new_supervisor_signs_in_only_once_a_second_person_has_confirmed()
    {
        var issued = await Create("boss", Role.Supervisor);
        Assert.True(issued.Waits);
        Assert.Equal("staff.code-waits", await SignIn("boss", issued.Code));
        var grant = Assert.Single(await UserAccounts(p => p.GrantsAsync()));

        Assert.Equal("staff.own-work", (await UserAccounts(p => p.ConfirmAsync(grant.Id, Act()))).Refusal?.Code);
        Assert.Null((await UserAccounts(p => p.ConfirmAsync(grant.Id, Act(Acts.Supervisor())))).Refusal);

        Assert.Null(await SignIn("boss", issued.Code));
        Assert.Contains("staff.role-confirm boss", await Trail());
    }

    [DatabaseFact]
    public async Task A_refused_supervisor_is_shut_cannot_be_opened_and_can_still_become_a_clerk()
    {
        var issued = await Create("boss", Role.Supervisor);
        var grant = Assert.Single(await UserAccounts(p => p.GrantsAsync()));
        Assert.Equal("staff.reason-needed", (await UserAccounts(p => p.RefuseAsync(grant.Id, Act(Acts.Supervisor(), null)))).Refusal?.Code);
        Assert.Null((await UserAccounts(p => p.RefuseAsync(grant.Id, Act(Acts.Supervisor())))).Refusal);

        Assert.Equal("staff.not-confirmed", (await UserAccounts(p => p.EnableAsync(issued.Member.Id, Act()))).Refusal?.Code);
        Assert.Null((await UserAccounts(p => p.ChangeRoleAsync(issued.Member.Id, Role.Clerk, Act()))).Refusal);
        Assert.Null((await UserAccounts(p => p.EnableAsync(issued.Member.Id, Act()))).Refusal);

        Assert.Null(await SignIn("boss", issued.Code));
    }

    [DatabaseFact]
    public async Task Up_waits_and_down_is_at_once()
    {
        var anna = await Create("anna", Role.Clerk);

        var up = (await UserAccounts(p => p.ChangeRoleAsync(anna.Member.Id, Role.Supervisor, Act()))).Value;
        Assert.Equal(Role.Clerk, (await Row(anna)).Entry.Member.Role);
        Assert.Null((await UserAccounts(p => p.ConfirmAsync(up!.Id, Act(Acts.Supervisor())))).Refusal);
        Assert.Equal(Role.Supervisor, (await Row(anna)).Entry.Member.Role);

        Assert.Null((await UserAccounts(p => p.ChangeRoleAsync(anna.Member.Id, Role.Auditor, Act()))).Value);
        Assert.Equal(Role.Auditor, (await Row(anna)).Entry.Member.Role);
        Assert.Equal("staff.reason-needed", (await UserAccounts(p => p.ChangeRoleAsync(anna.Member.Id, Role.Clerk, Act(reason: null)))).Refusal?.Code);
        Assert.Equal("staff.same-role", (await UserAccounts(p => p.ChangeRoleAsync(anna.Member.Id, Role.Auditor, Act()))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task What_waited_is_withdrawn_when_the_sign_in_is_shut()
    {
        var anna = await Create("anna", Role.Clerk);
        var up = (await UserAccounts(p => p.ChangeRoleAsync(anna.Member.Id, Role.Supervisor, Act()))).Value!;
        Assert.Equal("staff.reason-needed", (await UserAccounts(p => p.DisableAsync(anna.Member.Id, Act(reason: null)))).Refusal?.Code);

        Assert.Null((await UserAccounts(p => p.DisableAsync(anna.Member.Id, Act()))).Refusal);

        Assert.Equal("staff.already-decided", (await UserAccounts(p => p.ConfirmAsync(up.Id, Act(Acts.Supervisor())))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Nobody_changes_themselves_under_any_sign_in()
    {
        await Given("mine", _admin.Person, Role.Administrator);
        await Given("other", "E900", Role.Administrator);
        var mine = (await Use<IStaffDirectory, StaffEntry?>(d => d.FindAsync("mine")))!.Member.Id;

        Assert.Equal("staff.not-yourself", (await UserAccounts(p => p.DisableAsync(mine, Act()))).Refusal?.Code);
        Assert.Equal("staff.not-yourself", (await UserAccounts(p => p.ResetAsync(mine, Act()))).Refusal?.Code);
        Assert.Equal("staff.not-yourself", (await UserAccounts(p => p.ChangeRoleAsync(mine, Role.Clerk, Act()))).Refusal?.Code);
        Assert.Equal("staff.not-yourself", (await UserAccounts(p => p.UnlockAsync(mine, Act()))).Refusal?.Code);
        Assert.Equal("staff.not-yourself", (await UserAccounts(p => p.CreateAsync(New("second", Role.Clerk, _admin.Person), Act()))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task The_last_administrator_is_neither_shut_nor_given_another_role()
    {
        await Given("first", "E900", Role.Administrator);
        await Given("second", "E901", Role.Administrator);
        var first = (await Use<IStaffDirectory, StaffEntry?>(d => d.FindAsync("first")))!.Member.Id;
        var second = (await Use<IStaffDirectory, StaffEntry?>(d => d.FindAsync("second")))!.Member.Id;
        Assert.Null((await UserAccounts(p => p.DisableAsync(first, Act()))).Refusal);

        Assert.Equal("staff.last-administrator", (await UserAccounts(p => p.DisableAsync(second, Act()))).Refusal?.Code);
        Assert.Equal("staff.last-administrator", (await UserAccounts(p => p.ChangeRoleAsync(second, Role.Clerk, Act()))).Refusal?.Code);
        Assert.Equal("staff.last-administrator", (await UserAccounts(p => p.DisableAsync(second, Acts.BySystem().Because("at the console")))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Only_an_administrator_works_with_people()
    {
        var anna = await Create("anna", Role.Clerk);
        foreach (var who in new[] { Acts.Clerk(), Acts.Supervisor(), Acts.Auditor() })
        {
            Assert.Equal("staff.not-allowed", (await UserAccounts(p => p.DisableAsync(anna.Member.Id, Act(who)))).Refusal?.Code);
            Assert.Equal("staff.not-allowed", (await UserAccounts(p => p.CreateAsync(New("x" + who.Role, Role.Clerk), Act(who)))).Refusal?.Code);
        }
    }

    [DatabaseFact]
    public async Task At_the_console_the_first_people_wait_for_nobody_and_the_next_ones_do()
    {
        var first = (await UserAccounts(p => p.CreateAsync(New("first", Role.Administrator, "E1"), Acts.BySystem().Because("at the console")))).Value;
        Assert.False(first.Waits);
        Assert.Null(await SignIn("first", first.Code));
        await Choose(first, Chosen);

        var next = (await UserAccounts(p => p.CreateAsync(New("next", Role.Supervisor, "E2"), Acts.BySystem().Because("at the console")))).Value;

        Assert.True(next.Waits);
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_one_person_in_two_places_of_a_grant()
    {
        await Create("boss", Role.Supervisor, "E700");

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Confirmed', "DecidedByPerson" = LOWER("RequestedByPerson")"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Confirmed', "DecidedByPerson" = 'e700'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Confirmed'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "RequestedByPerson" = "Person" """));
        Assert.Equal(1, await Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Confirmed', "DecidedByPerson" = 'E201', "DecidedByName" = 'Supervisor 1'"""));
    }

    private DateTime Now => _office.Clock.GetUtcNow().UtcDateTime;

    private CounterAct Act(StaffMember? who = null, string? reason = "said in a test") => Acts.By(who ?? _admin, Now, reason);

    private static NewUserAccount New(string userName, Role role, string person = "E700") => new() { UserName = userName, DisplayName = "Name of " + userName, Person = person, Role = role };

    private async Task<IssuedCode> Create(string userName, Role role, string person = "E700") => (await UserAccounts(p => p.CreateAsync(New(userName, role, person), Act()))).Value;

    private async Task Given(string userName, string person, Role role) =>
        Assert.Null((await Use<IStaffDirectory, Result<StaffMember>>(d => d.AddAsync(new NewStaffUser { UserName = userName, Person = person, DisplayName = userName, Role = role, Password = Chosen }, Acts.BySystem()))).Refusal);

    private async Task<string?> SignIn(string userName, string password) => (await Use<ISignInDesk, Result<StaffMember>>(d => d.CheckAsync(userName, password, "test"))).Refusal?.Code;

    private Task<Result<StaffMember>> Choose(IssuedCode issued, string password) => Use<ISignInDesk, Result<StaffMember>>(d => d.ChooseAsync(issued.Member.Id, password, "test"));

    private async Task<UserAccountRow> Row(IssuedCode issued) => (await UserAccounts(p => p.FindAsync(issued.Member.Id, Now)))!;

    private Task<T> UserAccounts<T>(Func<IUserAccounts, Task<T>> use) => Use(use);

    private async Task<T> Use<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = _office.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private Task<List<string>> Trail() => _office.Read(c => c.Set<AuditEntry>().OrderBy(e => e.Sequence).Select(e => e.What + " " + e.Subject).ToListAsync());

    private Task<int> Sql(string sql) => _office.Read(context => context.Database.ExecuteSqlRawAsync(sql));
}

public sealed class PeopleOnSqlite() : UserAccountsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class PeopleOnSqlServer() : UserAccountsTests(DatabaseProvider.SqlServer);
