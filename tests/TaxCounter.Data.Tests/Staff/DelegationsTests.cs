using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>Deciding in a supervisor's place, on the real records: whose days are free, when it holds, what is kept of it, and what the proof of the books finds.</summary>
public abstract class DelegationsTests(DatabaseProvider provider) : IAsyncLifetime
{
    private const string Password = "eleven pelicans at dusk";
    private OfficeDatabase _office = null!;
    private WorkingDay _day = null!;
    private StaffMember _clerk = null!;
    private StaffMember _other = null!;
    private StaffMember _supervisor = null!;
    private StaffMember _second = null!;
    private StaffMember _admin = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:Pbkdf2Iterations"] = "1000" }).Build();
        _office = await OfficeDatabase.Create(provider, more: services =>
        {
            services.AddSignIns(settings, production: false);
            WorkingDay.AddDuties(services);
            services.AddScoped<OfficeVerifier>();
        });
        _day = new WorkingDay(_office.Services, _office.Clock);
        _clerk = await Given("clerk", "E101", Role.Clerk);
        _other = await Given("clerk2", "E102", Role.Clerk);
        _supervisor = await Given("boss", "E201", Role.Supervisor);
        _second = await Given("boss2", "E202", Role.Supervisor);
        _admin = await Given("admin", "E401", Role.Administrator);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _office.DisposeAsync();

    private DateOnly Today => _day.Today;

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
        Assert.Equal(["staff.delegation-ask", "staff.delegation-confirm"], await Trail("staff.delegation-"));
    }

    [DatabaseFact]
    public async Task Nobody_gives_or_holds_two_on_one_day_and_what_came_to_nothing_frees_the_days()
    {
        var first = (await Ask(_supervisor, _clerk, 1, 3)).Value;

        Assert.Equal("staff.delegation-given-already", (await Ask(_supervisor, _other, 3, 5)).Refusal?.Code);
        Assert.Equal("staff.delegation-held-already", (await Ask(_second, _clerk, 0, 1)).Refusal?.Code);
        Assert.Null((await Ask(_supervisor, _other, 4, 5)).Refusal);
        Assert.Null((await Change(d => d.RefuseAsync(first.Id, Act(_second, "too short a notice")))).Refusal);
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

        Assert.Equal("staff.delegation-no-longer-fits", (await Change(d => d.ConfirmAsync(asked.Id, Act(_second)))).Refusal?.Code);
        Assert.Equal("staff.delegation-nobody-there", (await Ask(_second, _clerk, 0, 3)).Refusal?.Code);
        Assert.DoesNotContain(await _day.With<IDelegations, IReadOnlyList<StaffMember>>(d => d.ColleaguesAsync(_second)), c => c.Id == _clerk.Id);
        Assert.Equal(DelegationState.Waiting, (await _day.With<IDelegations, Delegation?>(d => d.FindAsync(asked.Id)))!.State);
    }

    [DatabaseFact]
    public async Task What_a_delegate_decides_says_for_whom_and_the_books_hold()
    {
        var delegation = await InForce();
        var paymentEvent = await AskedVoid(_other, _other, 1);
        var acting = await Acting();

        Assert.Null((await Approve(paymentEvent, acting)).Refusal);

        var decided = (await _day.With<IPaymentEvents, PaymentEvent?>(v => v.Find(paymentEvent.Id)))!.Void!;
        Assert.Equal(("E101", "Name of clerk for boss"), (decided.Decided!.Person, decided.Decided.Name));
        var entry = await _office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "cashiering.void-approve"));
        Assert.Equal(("E101", "Name of clerk for boss"), (entry.Person, entry.Name));
        Assert.StartsWith($"for boss, delegation {delegation.Id.Value}; asked by", entry.Details, StringComparison.Ordinal);
        Assert.Equal(("cashiering.void-approve", paymentEvent.Number.ToString()), (await Done(delegation)) is [var act] ? (act.What, act.Subject) : default);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_delegate_decides_neither_their_own_work_nor_that_of_the_one_they_decide_for()
    {
        var delegation = await InForce();
        var acting = await Acting();

        Assert.Equal("staff.own-work", (await Approve(await AskedVoid(_other, _clerk, 1), acting)).Refusal?.Code);
        Assert.Equal("staff.work-of-the-one-decided-for", (await Approve(await AskedVoid(_supervisor, _other, 2), acting)).Refusal?.Code);
        var drawer = await _day.Counts(_second, await _day.Opens(_second, 3));
        Assert.Null((await _day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, _day.Act(acting)))).Refusal);
        var own = (await _day.With<IDrawers, Drawer?>(d => d.KeptBy(_supervisor.Id, _day.Today)))!;
        Assert.Equal("staff.work-of-the-one-decided-for", (await _day.With<DrawerService, Result<Drawer>>(d => d.Accept(own.Id, _day.Act(acting)))).Refusal?.Code);
        Assert.Equal(["cashiering.drawer-accept"], (await Done(delegation)).Select(a => a.What));
    }

    [DatabaseFact]
    public async Task A_delegation_that_ended_since_the_request_began_decides_nothing()
    {
        var delegation = await InForce();
        var paymentEvent = await AskedVoid(_other, _other, 1);
        var acting = await Acting();
        Assert.Null((await Change(d => d.EndAsync(delegation.Id, Act(_supervisor, "back early")))).Refusal);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Approve(paymentEvent, acting));

        Assert.Equal(ReceiptState.VoidRequested, (await _day.With<IPaymentEvents, PaymentEvent?>(v => v.Find(paymentEvent.Id)))!.State);
        Assert.Empty(await Done(delegation));
    }

    [DatabaseFact]
    public async Task A_delegate_confirms_at_a_colleagues_screen_on_its_days_only()
    {
        await Confirm((await Ask(_supervisor, _clerk, 1, 2)).Value);
        var said = new List<string>();
        for (var day = 0; day < 4; day++)
        {
            var confirmed = await _day.With<IStepUp, Result<StaffMember>>(s => s.ConfirmAsync("clerk", Password, Permission.ApproveVoid, Today.AddDays(day)));
            said.Add(confirmed.Refusal?.Code ?? confirmed.Value.NameFor(Permission.ApproveVoid));
        }

        Assert.Equal(["staff.not-allowed", "Name of clerk for boss", "Name of clerk for boss", "staff.not-allowed"], said);
        Assert.Equal("staff.not-allowed", (await _day.With<IStepUp, Result<StaffMember>>(s => s.ConfirmAsync("clerk", Password, Permission.ApproveRule, Today.AddDays(1)))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_one_person_in_two_places()
    {
        await Ask(_supervisor, _clerk, 0, 3);

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "HolderPerson" = LOWER("GiverPerson")"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Confirmed', "DecidedByPerson" = 'e201'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Confirmed', "DecidedByPerson" = 'e101'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Confirmed'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Withdrawn', "EndedByPerson" = 'E202'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "LastDay" = '2020-01-01'"""));
        Assert.Equal(1, await Sql("""UPDATE "Delegations" SET "State" = 'Confirmed', "DecidedByPerson" = 'E202', "DecidedByName" = 'boss2'"""));
    }

    [DatabaseFact]
    public async Task What_was_done_under_it_stays()
    {
        await InForce();
        Assert.Null((await Approve(await AskedVoid(_other, _other, 1), await Acting())).Refusal);

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "DelegationUses" SET "Person" = 'E999'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""DELETE FROM "DelegationUses" """));
    }

    /// <summary>Two decisions under a delegation, then damage: what the proof of the books says.</summary>
    protected async Task<IReadOnlyList<Finding>> FindingsAfter(string damage)
    {
        await InForce();
        var acting = await Acting();
        Assert.Null((await Approve(await AskedVoid(_other, _other, 1), acting)).Refusal);
        var drawer = await _day.Counts(_second, await _day.Opens(_second, 3));
        Assert.Null((await _day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, _day.Act(acting)))).Refusal);
        Assert.Empty(await Findings());
        Assert.True(await Sql(damage) > 0);
        return await Findings();
    }

    private async Task<Delegation> InForce()
    {
        var asked = (await Ask(_supervisor, _clerk, 0, 3)).Value;
        await Confirm(asked);
        return asked;
    }

    private async Task<StaffMember> Acting() => _clerk with { ActingFor = await _day.With<IDelegations, ActingFor?>(d => d.InForceAsync(_clerk.Id, Today)) };

    private async Task<string?> Holds(int day) => (await _day.With<IDelegations, ActingFor?>(d => d.InForceAsync(_clerk.Id, Today.AddDays(day))))?.Name;

    private Task<Result<Delegation>> Ask(StaffMember giver, StaffMember holder, int first, int last) =>
        _day.With<IDelegations, Result<Delegation>>(d => d.AskAsync(holder.Id, Today.AddDays(first), Today.AddDays(last), Act(giver, "vacation")));

    private async Task Confirm(Delegation delegation) => Assert.Null((await Change(d => d.ConfirmAsync(delegation.Id, Act(_admin)))).Refusal);

    private Task<Result<Delegation>> Change(Func<IDelegations, Task<Result<Delegation>>> change) => _day.With(change);

    private Task<T> UserAccounts<T>(Func<IUserAccounts, Task<T>> use) => _day.With(use);

    private async Task<IReadOnlyList<ApprovalItem>> Waiting(StaffMember who) => await _day.With<IApprovals, IReadOnlyList<ApprovalItem>>(q => q.Waiting(who));

    private Task<IReadOnlyList<DelegatedAct>> Done(Delegation delegation) => _day.With<IDelegations, IReadOnlyList<DelegatedAct>>(d => d.ActsAsync(delegation.Id));

    private async Task<PaymentEvent> AskedVoid(StaffMember takes, StaffMember asks, int drawer)
    {
        await _day.Opens(takes, drawer);
        var paymentEvent = await _day.Takes(takes, await _day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await _day.AsksToVoid(asks, paymentEvent);
        return paymentEvent;
    }

    private Task<Result<PaymentEvent>> Approve(PaymentEvent paymentEvent, StaffMember who) => _day.With<VoidService, Result<PaymentEvent>>(v => v.Approve(paymentEvent.Number, _day.Act(who)));

    private async Task<IReadOnlyList<Finding>> Findings() => (await _day.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;

    private CounterAct Act(StaffMember who, string? reason = null) => _day.Act(who, reason);

    private async Task<StaffMember> Given(string userName, string person, Role role) =>
        (await _day.With<IStaffDirectory, Result<StaffMember>>(d => d.AddAsync(new NewStaffUser { UserName = userName, Person = person, DisplayName = role == Role.Clerk ? "Name of " + userName : userName, Role = role, Password = Password }, Acts.BySystem()))).Value;

    private Task<List<string>> Trail(string begins) => _office.Read(c => c.Set<AuditEntry>().Where(e => e.What.StartsWith(begins)).OrderBy(e => e.Sequence).Select(e => e.What).ToListAsync());

    private Task<int> Sql(string sql) => _office.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        return await context.Database.ExecuteSqlRawAsync(sql);
    });
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
    [InlineData("""UPDATE "Delegations" SET "State" = 'Waiting', "DecidedByPerson" = NULL""", "under a delegation that was not in force then")]
    [InlineData("""UPDATE "ReceiptVoids" SET "RequestedByPerson" = 'e201'""", "for boss, who requested it")]
    [InlineData("""UPDATE "Drawers" SET "ClerkPerson" = 'e201' WHERE "Number" = 3""", "for boss, whose drawer it is")]
    public async Task A_decision_under_a_delegation_that_did_not_cover_it_is_found_and_named(string damage, string says) =>
        Assert.Contains(await FindingsAfter(damage), f => f.Invariant == "V9" && f.Sentence.Contains(says, StringComparison.Ordinal));
}

[OnSqlServer]
public sealed class DelegationsOnSqlServer() : DelegationsTests(DatabaseProvider.SqlServer);
