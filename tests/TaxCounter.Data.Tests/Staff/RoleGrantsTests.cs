using System.Data.Common;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>Roles: a new supervisor waits for a second person, nobody changes themselves, the last administrator stays.</summary>
public abstract class RoleGrantsTests(DatabaseProvider provider) : UserAccountsTest(provider)
{
    [DatabaseFact]
    public async Task A_new_supervisor_signs_in_only_once_a_second_person_has_approved()
    {
        var issued = await Create("boss", Role.Supervisor);
        Assert.True(issued.Waits);
        Assert.Equal("staff.code-waits", await SignIn("boss", issued.Code));
        var grant = Assert.Single((await UserAccounts(p => p.GrantsAsync(1))).Rows);

        Assert.Equal("staff.own-work", (await UserAccounts(p => p.ApproveAsync(grant.Id, Act()))).Refusal?.Code);
        Assert.Null((await UserAccounts(p => p.ApproveAsync(grant.Id, Act(Acts.Supervisor())))).Refusal);

        Assert.Null(await SignIn("boss", issued.Code));
        Assert.Contains("staff.role-approve boss", await Trail());
    }

    [DatabaseFact]
    public async Task A_refused_supervisor_is_shut_cannot_be_opened_and_can_still_become_a_clerk()
    {
        var issued = await Create("boss", Role.Supervisor);
        var grant = Assert.Single((await UserAccounts(p => p.GrantsAsync(1))).Rows);
        Assert.Equal("staff.reason-needed", (await UserAccounts(p => p.DenyAsync(grant.Id, Act(Acts.Supervisor(), null)))).Refusal?.Code);
        Assert.Null((await UserAccounts(p => p.DenyAsync(grant.Id, Act(Acts.Supervisor())))).Refusal);

        Assert.Equal("staff.not-approved", (await UserAccounts(p => p.EnableAsync(issued.Member.Id, Act()))).Refusal?.Code);
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
        Assert.Null((await UserAccounts(p => p.ApproveAsync(up!.Id, Act(Acts.Supervisor())))).Refusal);
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

        Assert.Equal("staff.already-decided", (await UserAccounts(p => p.ApproveAsync(up.Id, Act(Acts.Supervisor())))).Refusal?.Code);
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

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Approved', "DecidedByPerson" = LOWER("RequestedByPerson")"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Approved', "DecidedByPerson" = 'e700'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Approved'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "RoleGrants" SET "RequestedByPerson" = "Person" """));
        Assert.Equal(1, await Sql("""UPDATE "RoleGrants" SET "Outcome" = 'Approved', "DecidedByPerson" = 'E201', "DecidedByName" = 'Supervisor 1'"""));
    }
}

public sealed class RoleGrantsOnSqlite() : RoleGrantsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class RoleGrantsOnSqlServer() : RoleGrantsTests(DatabaseProvider.SqlServer);
