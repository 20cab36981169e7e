using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>
/// A day with every act on the office's money, each broken off before each of its statements and before its commit: nothing of it is in the records, and the same form sent
/// again does it whole.
/// </summary>
public sealed class BrokenOffTests : IAsyncLifetime
{
    private const int MostStatements = 200, Tried = 25, Fewest = 2;
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _first = Acts.Supervisor(1);
    private static readonly StaffMember _second = Acts.Supervisor(2);
    private readonly BrokenLine _line = new();
    private readonly Dictionary<string, int> _broken = [];
    private OfficeDatabase _office = null!;
    private WorkingDay _day = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await OfficeDatabase.Create(more: services =>
        {
            WorkingDay.AddDuties(services);
            services.AddSingleton<IInterceptor>(_line);
        });
        _day = new WorkingDay(_office.Services, _office.Clock);
    }

    public async ValueTask DisposeAsync() => await _office.DisposeAsync();

    [Fact]
    public async Task Broken_off_anywhere_an_act_on_money_leaves_nothing_and_is_done_whole_when_it_is_sent_again()
    {
        var (river, kettle, other) = (await _day.Owes("100.00"), await _day.Owes("80.00", "Bayou Kettle LLC"), await _day.Owes("60.00", "Cypress Salon"));
        await Act("drawer opened", (DrawerService s) => s.Open(1, Dollars("150.00"), _day.Act(_clerk)));
        var drawer = (await _day.With<IDrawers, Drawer?>(d => d.KeptBy(_clerk.Id, _day.Today)))!;
        var check = await Pay("payment by check", river, _day.Check("100.00"));
        var cash = await Pay("payment in cash", kettle, WorkingDay.Cash("100.00"));
        var wrong = await Pay("payment by card", other, WorkingDay.Card("60.00"));
        await Act("void asked for", (VoidService s) => s.Request(wrong, _day.Act(_clerk, "wrong account")));
        await Act("void approved", (VoidService s) => s.Approve(wrong, _day.Act(_second)));
        await Move(cash, other);

        var dropped = new CustodyAsked { Id = CustodyId.New(), Kind = CustodyKind.Drop, Drawer = drawer.Id, Pieces = Pieces("60.00"), SecondCount = Dollars("60.00"), Bag = "B-1" };
        await Act("drop", (CustodyService s) => s.Record(dropped, _first, _day.Act(_clerk)));
        await Act("count begun", (DrawerService s) => s.StartCount(drawer.Id, _day.Act(_clerk)));
        var inside = await _day.With<IDrawers, DrawerContents>(async d => await d.Contents((await d.Find(drawer.Id))!));
        await Act("count sealed", (DrawerService s) => s.Seal(drawer.Id, new DrawerPieces(WorkingDay.PiecesOf(inside.Cash), inside.Checks, inside.MoneyOrders), _day.Act(_clerk)));
        await Act("drawer accepted", (DrawerService s) => s.Accept(drawer.Id, _day.Act(_first)));
        await Bank(drawer);
        await Returned(check);

        await Act("lockbox file", (ReconciliationService s) => s.Import(Bytes($"lockbox,date,batch,item,amount,check_number,account_number\n7,{_day.Today:yyyy-MM-dd},1,1,50.00,55,{river.Number.Digits}\n7,{_day.Today:yyyy-MM-dd},1,2,40.00,56,\n"), "box.csv", "Box", _day.Act(_first)));
        var suspense = (await _office.Read(c => c.Set<StatementItem>().Where(i => i.State == StatementItemState.InSuspense).ToListAsync())).Single();
        await Act("check out of suspense", (ReconciliationService s) => s.Post(suspense.Id, other.Number.Digits, _day.Act(_first)));
        await Act("statement", (ReconciliationService s) => s.Import(Bytes($"account,date,type,description,amount,bank_reference\n9,{_day.Today:yyyy-MM-dd},FEE,FEE,-3.00,F1\n9,{_day.Today:yyyy-MM-dd},LOCKBOX,LOCKBOX 7,90.00,7\n"), "bank.csv", "Bank", _day.Act(_first)));
        var fee = (await _office.Read(c => c.Set<StatementItem>().Where(i => i.Told.Kind == ItemKind.Fee).ToListAsync())).Single();
        await Act("fee explained", (ReconciliationService s) => s.Explain(fee.Id, _day.Act(_first, "monthly fee")));

        await Act("day closed", (DayService s) => s.Close(_day.Today, _day.Act(_first)));
        await Act("next day opened", (DayService s) => s.OpenNext(_day.Today, _day.Act(_first)));
        await Act("reopening asked for", (DayService s) => s.AskToReopen(_day.Today, _day.Act(_first, "a check was missed")));
        await Act("day reopened", (DayService s) => s.Reopen(_day.Today, _day.Act(_second)));

        Assert.Equal(Tried, _broken.Count);
        Assert.All(_broken, act => Assert.True(act.Value >= Fewest, $"{act.Key} was broken off {act.Value} times only"));
        Assert.Empty(await Findings());
    }

    private async Task<ReceiptNumber> Pay(string what, Account account, TenderDraft tender)
    {
        var owed = await _day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [account.Id], Obligations = [.. owed.Select(o => o.Obligation.Id)], Tenders = [tender], ShownToPay = Money.Zero };
        var (offer, _) = await _day.With<PaymentService, (PaymentOffer? Offer, Refusal? Refusal)>(p => p.Offer(asked, _day.Act(_clerk)));
        return (await Act(what, (PaymentService s) => s.Take(asked with { ShownToPay = offer!.ToPay }, _day.Act(_clerk)))).Number;
    }

    private async Task Move(ReceiptNumber receipt, Account to)
    {
        var money = (await _day.With<MovedPaymentPlanner, Result<IReadOnlyList<MovableMoney>>>(p => p.Of(receipt))).Value.Single();
        var targets = await _day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(to.Id, openOnly: true));
        var asked = new MovedPaymentAsked { Id = MovedPaymentId.New(), Payment = money.Payment.Id, From = money.Ledger.Obligation.Id, To = to.Id, Targets = [.. targets.Select(t => t.Obligation.Id)], Amount = Dollars("60.00") };
        var plan = (await _day.With<MovedPaymentPlanner, Result<MovedPaymentPlan>>(p => p.Plan(asked, _day.Act(_first)))).Value;
        await Act("payment moved", (MovedPaymentService s) => s.Move(asked with { Shown = plan.Terms }, _day.Act(_first, "the stub names Cypress Salon")));
    }

    private async Task Bank(Drawer drawer)
    {
        var deposit = (await Act("deposit prepared", (DepositService s) => s.Prepare([drawer.Id], _day.Act(_first)))).Id;
        var inside = await _day.With<IDeposits, DepositContents>(d => d.Contents(deposit));
        await Act("bag sealed", (DepositService s) => s.Seal(deposit, "BAG-7", new DrawerPieces(WorkingDay.PiecesOf(inside.Cash), inside.Checks, 0), _day.Act(_first)));
        await Act("bag verified", (DepositService s) => s.Verify(deposit, "BAG-7", inside.Checks, inside.Total, _day.Act(_second)));
        await Act("to the bank", (DepositService s) => s.TakeToBank(deposit, _day.Act(_second)));
        await Act("bank answered", (DepositService s) => s.Validate(deposit, inside.Total, _day.Today, "V-77", _day.Act(_second)));
    }

    private async Task Returned(ReceiptNumber receipt)
    {
        var asked = new ReturnedCheckAsked { Id = ReturnedCheckId.New(), Receipt = receipt, Tender = 1, ReturnedOn = _day.Today, Why = ReturnReason.InsufficientFunds };
        var plan = (await _day.With<CheckReturnPlanner, Result<CheckReturnPlan>>(p => p.Plan(asked, _day.Act(_first)))).Value;
        await Act("check came back", (ReturnedCheckService s) => s.Record(asked with { Shown = plan.Terms }, _day.Act(_first)));
    }

    /// <summary>Does it, broken off before its first statement, its second … until it is whole.</summary>
    private async Task<T> Act<TService, T>(string what, Func<TService, Task<Result<T>>> act)
        where TService : notnull
    {
        var before = await Records();
        for (var statement = 1; statement < MostStatements; statement++)
        {
            _line.BreakBefore(statement);
            Result<T>? done = null;
            try
            {
                done = await _day.With(act);
            }
            catch (Exception broken) when (broken is BrokenLineException || broken.InnerException is BrokenLineException)
            {
                _broken[what] = statement;
            }

            var broke = _line.Broke;
            _line.Mend();
            if (!broke)
            {
                Assert.True(done!.Refusal is null, $"{what}: {done.Refusal?.Message}");
                Assert.NotEqual(before, await Records());
                return done.Value;
            }

            Assert.True(done?.Refusal is not null || done is null, $"{what}, before statement {statement}: said to be done");
            Assert.True(before == await Records(), $"{what}, before statement {statement}: something of it is in the records");
        }

        throw new InvalidOperationException($"{what} has more than {MostStatements} statements.");
    }

    /// <summary>Everything in the records, in one hash.</summary>
    private async Task<string> Records()
    {
        var text = new StringBuilder();
        await using var connection = new SqliteConnection(_office.Options.ConnectionString);
        await connection.OpenAsync();
        foreach (var table in await Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"))
        {
            text.AppendLine(table).AppendJoin('\n', await Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY 1"));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static async Task<List<string>> Rows(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        }

        return rows;
    }

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = _office.Scope();
        return [.. (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant} {f.Sentence}")];
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Money Dollars(string amount) => WorkingDay.Dollars(amount);

    private static DrawerPieces Pieces(string cash) => new(WorkingDay.PiecesOf(Dollars(cash)), 0, 0);
}
