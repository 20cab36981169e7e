using System.Data.Common;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>Deciding in a supervisor's place, on the real records: whose days are free, when it holds, what is kept of it, and what the proof of the books finds.</summary>
public abstract class DelegationsTests(DatabaseProvider provider) : DelegationsTest(provider)
{
    [DatabaseFact]
    public async Task It_waits_for_a_third_person_and_holds_from_its_first_day_to_its_last()
    {
        var asked = (await Ask(_supervisor, _clerk, 1, 3)).Value;
        Assert.Equal(asked.Id.Value.ToString(), Assert.Single(await Waiting(_second)).Key);
        Assert.True(Assert.Single(await Waiting(_supervisor)).IsOwn(_supervisor));
        Assert.Equal((1, asked.AskedAt), await _day.With<IApprovals, (int, DateTime?)>(q => q.Count(_admin)));
        Assert.Empty(await Waiting(_other));

        Assert.Equal("nobody, nobody, nobody, nobody, nobody", await Enumerable.Range(0, 5).Holding(Holds));
        await Confirm(asked);

        Assert.Equal("nobody, boss, boss, boss, nobody", await Enumerable.Range(0, 5).Holding(Holds));
        Assert.Null(await _day.With<IDelegations, ActingFor?>(d => d.InForceAsync(_other.Id, Today.AddDays(2))));
        Assert.Empty(await Waiting(_second));
        Assert.Equal(["staff.delegation-ask", "staff.delegation-approve"], await Trail("staff.delegation-"));
    }

    [DatabaseFact]
    public async Task Each_act_carries_the_state_and_the_days_before_and_after()
    {
        var asked = (await Ask(_supervisor, _clerk, 0, 3)).Value;
        await Confirm(asked);
        Assert.Null((await Change(d => d.EndAsync(asked.Id, Act(_clerk, "ill myself")))).Refusal);

        Assert.Equal(["state:  → pending", $"first day:  → {Today:yyyy-MM-dd}", $"last day:  → {Today.AddDays(3):yyyy-MM-dd}"], await Fields("staff.delegation-ask"));
        Assert.Equal(["state: pending → approved"], await Fields("staff.delegation-approve"));
        Assert.Contains(await Fields("staff.delegation-end"), f => f.StartsWith("state: approved → ", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> Fields(string what)
    {
        var rows = await _day.With<IAuditSearch, IReadOnlyList<AuditRow>>(s => s.FindAsync(new AuditQuestion { What = what }, 0, 10));
        return [.. rows[0].Changes.Select(c => $"{c.Field}: {c.Before} → {c.After}")];
    }

    [DatabaseFact]
    public async Task Nobody_gives_or_holds_two_on_one_day_and_what_came_to_nothing_frees_the_days()
    {
        var first = (await Ask(_supervisor, _clerk, 1, 3)).Value;

        Assert.Equal("staff.delegation-given-already", (await Ask(_supervisor, _other, 3, 5)).Refusal?.Code);
        Assert.Equal("staff.delegation-held-already", (await Ask(_second, _clerk, 0, 1)).Refusal?.Code);
        Assert.Null((await Ask(_supervisor, _other, 4, 5)).Refusal);
        Assert.Null((await Change(d => d.DenyAsync(first.Id, Act(_second, "too short a notice")))).Refusal);
        var again = await Ask(_supervisor, _clerk, 1, 3);
        Assert.Null(again.Refusal);
        await Confirm(again.Value);
        Assert.Null((await Change(d => d.EndAsync(again.Value.Id, Act(_clerk, "ill myself")))).Refusal);
        Assert.Null((await Ask(_second, _clerk, 1, 3)).Refusal);
        Assert.Equal("nobody, nobody, nobody", await Enumerable.Range(1, 3).Holding(Holds));
    }

    [DatabaseFact]
    public async Task It_holds_only_while_both_can_sign_in_and_have_the_roles_it_needs()
    {
        await Confirm((await Ask(_supervisor, _clerk, 0, 3)).Value);
        Assert.Equal("boss", await Holds(0));

        await UserAccounts(p => p.DisableAsync(_supervisor.Id, Act(_admin, "left the office")));
        Assert.Null(await Holds(0));
        await UserAccounts(p => p.EnableAsync(_supervisor.Id, Act(_admin)));
        Assert.Equal("boss", await Holds(0));
        await UserAccounts(p => p.ChangeRoleAsync(_supervisor.Id, Role.Clerk, Act(_admin, "back to the window")));
        Assert.Null(await Holds(0));
    }

    [DatabaseFact]
    public async Task A_shut_colleague_is_neither_named_nor_confirmed()
    {
        var asked = (await Ask(_supervisor, _clerk, 0, 3)).Value;
        await UserAccounts(p => p.DisableAsync(_clerk.Id, Act(_admin, "left the office")));

        Assert.Equal("staff.delegation-no-longer-fits", (await Change(d => d.ApproveAsync(asked.Id, Act(_second)))).Refusal?.Code);
        Assert.Equal("staff.delegation-nobody-there", (await Ask(_second, _clerk, 0, 3)).Refusal?.Code);
        Assert.DoesNotContain(await _day.With<IDelegations, IReadOnlyList<StaffMember>>(d => d.ColleaguesAsync(_second)), c => c.Id == _clerk.Id);
        Assert.Equal(DelegationState.Pending, (await _day.With<IDelegations, Delegation?>(d => d.FindAsync(asked.Id)))!.State);
    }

    [DatabaseFact]
    public async Task What_was_done_under_it_stays()
    {
        await InForce();
        Assert.Null((await Approve(await AskedVoid(_other, _other, 1), await Acting())).Refusal);

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "DelegationUses" SET "Person" = 'E999'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""DELETE FROM "DelegationUses" """));
    }
}

/// <summary>Asks one day after the other.</summary>
internal static class Days
{
    public static async Task<string> Holding(this IEnumerable<int> days, Func<int, Task<string?>> ask)
    {
        List<string> said = [];
        foreach (var day in days)
        {
            said.Add(await ask(day) ?? "nobody");
        }

        return string.Join(", ", said);
    }
}

public sealed class DelegationsOnSqlite() : DelegationsTests(DatabaseProvider.Sqlite)
{
    [Theory]
    [InlineData("""UPDATE "Delegations" SET "FirstDay" = '2026-09-16'""", "under a delegation that was not in force then")]
    [InlineData("""UPDATE "Delegations" SET "HolderPerson" = 'E103'""", "or was not theirs")]
    [InlineData("""UPDATE "Delegations" SET "State" = 'Pending', "DecidedByPerson" = NULL""", "under a delegation that was not in force then")]
    [InlineData("""UPDATE "ReceiptVoids" SET "RequestedByPerson" = 'e201'""", "for boss, who requested it")]
    [InlineData("""UPDATE "Drawers" SET "ClerkPerson" = 'e201' WHERE "Number" = 3""", "for boss, whose drawer it is")]
    public async Task A_decision_under_a_delegation_that_did_not_cover_it_is_found_and_named(string damage, string says) =>
        Assert.Contains(await FindingsAfter(damage), f => f.Invariant == "V9" && f.Sentence.Contains(says, StringComparison.Ordinal));
}

[OnSqlServer]
public sealed class DelegationsOnSqlServer() : DelegationsTests(DatabaseProvider.SqlServer);
