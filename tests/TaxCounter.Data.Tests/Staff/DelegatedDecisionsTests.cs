using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>What a delegate decides: for whom, what not, and what the records and the database hold.</summary>
public abstract class DelegatedDecisionsTests(DatabaseProvider provider) : DelegationsTest(provider)
{
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
            var confirmed = await _day.With<IStepUp, Result<StaffMember>>(s => s.ConfirmAsync(new CounterSignIn("clerk", Password, null), Permission.ApproveVoid, Today.AddDays(day)));
            said.Add(confirmed.Refusal?.Code ?? confirmed.Value.NameFor(Permission.ApproveVoid));
        }

        Assert.Equal(["staff.not-allowed", "Name of clerk for boss", "Name of clerk for boss", "staff.not-allowed"], said);
        Assert.Equal("staff.not-allowed", (await _day.With<IStepUp, Result<StaffMember>>(s => s.ConfirmAsync(new CounterSignIn("clerk", Password, null), Permission.ApproveRule, Today.AddDays(1)))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_one_person_in_two_places()
    {
        await Ask(_supervisor, _clerk, 0, 3);

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "HolderPerson" = LOWER("GiverPerson")"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Approved', "DecidedByPerson" = 'e201'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Approved', "DecidedByPerson" = 'e101'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Approved'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "State" = 'Withdrawn', "EndedByPerson" = 'E202'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "Delegations" SET "LastDay" = '2020-01-01'"""));
        Assert.Equal(1, await Sql("""UPDATE "Delegations" SET "State" = 'Approved', "DecidedByPerson" = 'E202', "DecidedByName" = 'boss2'"""));
    }
}

public sealed class DelegatedDecisionsOnSqlite() : DelegatedDecisionsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class DelegatedDecisionsOnSqlServer() : DelegatedDecisionsTests(DatabaseProvider.SqlServer);
