using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Audit;

/// <summary>An entry of the trail carries what its act changed in fields, before and after; what it was done to is a key.</summary>
public abstract class AuditFieldsTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _first = Acts.Supervisor();
    private static readonly StaffMember _second = Acts.Supervisor(2);

    [DatabaseFact]
    public async Task A_deposit_carries_its_drawers_its_money_and_the_banks_amount()
    {
        var drawer = await Day.Opens(_clerk, 3);
        await Day.Takes(_clerk, await Day.Owes("140.00"), WorkingDay.Cash("140.00"));
        await Day.TurnsIn(_clerk, _first, drawer);
        var deposit = (await Day.With<DepositService, Result<Deposit>>(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;
        await Do(d => d.Seal(deposit.Id, "BAG-1", new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("140.00")), 0, 0), Day.Act(_first)));
        await Do(d => d.Verify(deposit.Id, "BAG-1", 0, WorkingDay.Dollars("140.00"), Day.Act(_second)));
        await Do(d => d.TakeToBank(deposit.Id, Day.Act(_second)));
        await Do(d => d.Validate(deposit.Id, WorkingDay.Dollars("140.00"), Day.Today, "HIB 1", Day.Act(_second)));

        Assert.Equal(["state:  → being prepared", $"drawer:  → {Day.Today:yyyy-MM-dd}/3"], await Fields("deposits.prepare"));
        Assert.Contains("cash:  → 140.00", await Fields("deposits.seal"));
        Assert.Contains("bag:  → BAG-1", await Fields("deposits.seal"));
        Assert.Contains("verified by:  → Supervisor 2", await Fields("deposits.verify"));
        Assert.Contains("bank amount:  → 140.00", await Fields("deposits.validate"));
    }

    [DatabaseFact]
    public async Task A_drawer_taken_out_of_a_deposit_and_the_close_of_the_day_carry_theirs()
    {
        var drawer = await Day.Opens(_clerk, 3);
        await Day.TurnsIn(_clerk, _first, drawer);
        var deposit = (await Day.With<DepositService, Result<Deposit>>(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;
        await Do(d => d.TakeOut(deposit.Id, drawer.Id, Day.Act(_first)));
        Assert.Equal([$"drawer: {Day.Today:yyyy-MM-dd}/3 → "], await Fields("deposits.take-out"));

        Assert.Null((await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(_first)))).Refusal);
        Assert.Equal(["state: open → closed", "receipts:  → 0", "voided:  → 0", "cash:  → 0.00", "checks:  → 0.00", "cards:  → 0.00"], await Fields("cashiering.day-close"));
    }

    [DatabaseFact]
    public async Task Applied_credit_carries_the_credit_and_what_was_owed_before_and_after()
    {
        await Day.Opens(_clerk, 3);
        var account = await Day.Owes("80.00");
        await Day.Takes(_clerk, account, Day.Check("100.00"));
        await ChargeMore(account);
        var plan = await Day.With<CreditService, CreditPlan>(c => c.Preview(account.Id, Day.Act(_clerk)));
        Assert.Null((await Day.With<CreditService, Result<CreditPlan>>(c => c.Apply(account.Id, plan.Total, Day.Act(_clerk)))).Refusal);

        var fields = await Fields("accounts.credit-apply");
        Assert.Equal("unapplied credit: 20.00 → 0.00", fields[0]);
        Assert.Equal("owed sales 2026-09: 50.00 → 30.00", fields[1]);
    }

    [DatabaseFact]
    public async Task A_rule_change_carries_the_row_before_and_after()
    {
        var row = new RuleDraft("counter/drawer-cash-limit", new DateOnly(2027, 1, 1), """{"firstDay":"2027-01-01","amount":"3000.00","authority":{"says":"Ordinance 1","certainty":"verified"}}""");
        var id = RuleChangeId.New();
        Assert.Null((await Day.With<RuleChangeService, Result<RuleChange>>(r => r.Propose(id, row, Day.Act(_first, "raise it")))).Refusal);

        var fields = await Fields("rule-books.change-propose");
        Assert.Equal(["state:  → proposed", "first day: 1980-01-01 → 2027-01-01"], fields.Take(2));
        Assert.Matches("row: .*2500.00.* → .*3000.00", fields[2]);

        Assert.Null((await Day.With<RuleChangeService, Result<RuleChange>>(r => r.Approve(id, Day.Act(_second)))).Refusal);
        var approved = await Fields("rule-books.change-approve");
        Assert.Equal("state: proposed → approved", approved[0]);
        Assert.Matches("row: .*2500.00.* → .*3000.00", approved[2]);
    }

    private async Task ChargeMore(Account account) => await Office.Do<Done>(Day.Act(StaffMember.System), services =>
    {
        T Get<T>()
            where T : notnull => (T)services.GetService(typeof(T))!;
        var obligation = Obligation.For(account.Id, "sales", Period.Parse("2026-09"), Day.Today.AddDays(35), "1701");
        Get<ILedgers>().Add(obligation);
        var shares = Get<RuleBook>().FundShares("sales", "1701", obligation.Period.LastDay).Value.Shares;
        Get<IJournal>().Add(Posting.Of(PostingKind.Charge, PostingDays.On(Day.Today), Day.Act(StaffMember.System), PaymentApplication.ChargeLines(obligation, Component.Tax, WorkingDay.Dollars("50.00"), shares)));
        return Task.FromResult<Result<Done>>(Done.It);
    });

    private async Task Do(Func<DepositService, Task<Result<Deposit>>> act) => Assert.Null((await Day.With(act)).Refusal);

    private async Task<IReadOnlyList<string>> Fields(string what)
    {
        var rows = await Day.With<IAuditSearch, IReadOnlyList<AuditRow>>(s => s.FindAsync(new AuditQuestion { What = what }, 0, 10));
        return [.. rows[0].Changes.Select(c => $"{c.Field}: {c.Before} → {c.After}")];
    }
}

public sealed class AuditFieldsOnSqlite() : AuditFieldsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class AuditFieldsOnSqlServer() : AuditFieldsTests(DatabaseProvider.SqlServer);
