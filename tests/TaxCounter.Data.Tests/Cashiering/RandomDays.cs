using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Days of legal acts in any order: drawers, payments, voids, files of the bank, the lockbox and the cards, deposits, the close and the way back.</summary>
public abstract class RandomDays() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private const int Acts = 45, Days = 3;
    private static readonly StaffMember[] _clerks = [Testing.Acts.Clerk(1), Testing.Acts.Clerk(2), Testing.Acts.Clerk(3)];
    private static readonly StaffMember _first = Testing.Acts.Supervisor(1);
    private static readonly StaffMember _second = Testing.Acts.Supervisor(2);
    private readonly List<Account> _accounts = [];
    private readonly List<PaymentEvent> _paid = [];
    private int _files;

    /// <summary>The payments whose receipts were given out.</summary>
    protected IReadOnlyList<PaymentEvent> Paid => _paid;

    /// <summary>A seed: the one given in TAXCOUNTER_SEED, or another in each run, where a test asks for a new one.</summary>
    protected static int SeedOf(int seed)
    {
        seed = seed != 0 ? seed : int.TryParse(Environment.GetEnvironmentVariable("TAXCOUNTER_SEED"), out var given) ? given : Random.Shared.Next(2, int.MaxValue);
        TestContext.Current.TestOutputHelper?.WriteLine($"TAXCOUNTER_SEED={seed}");
        return seed;
    }

    /// <summary>Works some days; at the end of each its finance sheet ties, and in the end nothing is found.</summary>
    protected async Task Work(int seed)
    {
        var random = new Random(seed);
        for (var day = 0; day < Days; day++)
        {
            for (var i = 0; i < 4; i++)
            {
                _accounts.Add(await Day.Owes($"{random.Next(20, 900)}.{random.Next(10, 100)}", $"Company {_accounts.Count}"));
            }

            for (var i = 0; i < Acts; i++)
            {
                await Around(random, () => Act(random));
                Office.Clock.Advance(TimeSpan.FromMinutes(1));
            }

            var sheet = await Sheet(Day.Today);
            Assert.True(sheet.NothingDiffers, $"seed {seed}: {string.Join('\n', sheet.Ties.Where(t => t.State == TieState.Differs).Select(t => t.Sentence))}");
            Assert.Equal(sheet.Received, sheet.Distributed);
            Office.Clock.Advance(TimeSpan.FromHours(23));
        }

        var found = await Findings();
        Assert.True(found.Count == 0, $"seed {seed}: {string.Join('\n', found.Select(f => $"{f.Invariant} {f.Sentence}"))}");
    }

    /// <summary>What happens around each act.</summary>
    protected virtual Task Around(Random random, Func<Task> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act();
    }

    private async Task Act(Random random)
    {
        var clerk = _clerks[random.Next(_clerks.Length)];
        var kept = await Day.With<IDrawers, Drawer?>(d => d.KeptBy(clerk.Id, Day.Today));
        switch (random.Next(14))
        {
            case 0:
                await Day.With<DrawerService, Result<Drawer>>(d => d.Open(random.Next(1, 9), WorkingDay.Dollars("150.00"), Day.Act(clerk)));
                break;
            case 1 or 2 or 3 or 4 when kept is { State: DrawerState.Open }:
                await Pay(random, clerk);
                break;
            case 5 when _paid.Count > 0:
                var receipt = _paid[random.Next(_paid.Count)].Number;
                await Day.With<VoidService, Result<PaymentEvent>>(v => v.Request(receipt, Day.Act(clerk, "wrong account")));
                await Day.With<VoidService, Result<PaymentEvent>>(v => random.Next(3) == 0 ? v.Deny(receipt, Day.Act(_first, "no")) : v.Approve(receipt, Day.Act(_second)));
                break;
            case 6 when kept is { State: DrawerState.Open }:
                await Day.TurnsIn(clerk, _second, kept, random.Next(4) switch { 0 => "-5.00", 1 => "2.00", _ => "0.00" });
                break;
            case 7:
                await Deposit(random);
                break;
            case 8:
                await File("lockbox,date,batch,item,amount,check_number,remitter,account_number,tax_type,period", string.Join('\n', Enumerable.Range(1, random.Next(1, 4)).Select(i =>
                    $"77,{Day.Today:yyyy-MM-dd},{++_files},{i},{random.Next(5, 500)}.00,{random.Next(100, 999)},SOMEBODY,{(random.Next(4) == 0 ? "" : _accounts[random.Next(_accounts.Count)].Number.Digits)},,")));
                break;
            case 9:
                await File("settlement_date,terminal,transaction,type,authorization,gross,fee,net", $"{Day.Today:yyyy-MM-dd},T1,{++_files},sale,A{_files},40.00,0.90,39.10");
                break;
            case 10:
                await Statement(random);
                break;
            case 11:
                await Item(random);
                break;
            case 12 when random.Next(3) == 0:
                await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(_first)));
                break;
            case 13:
                await Day.With<DayService, Result<DayReopening>>(d => d.AskToReopen(Day.Today, Day.Act(_first, "a check was missed")));
                await Day.With<DayService, Result<DayReopening>>(d => random.Next(3) == 0 ? d.KeepClosed(Day.Today, Day.Act(_second, "no")) : d.Reopen(Day.Today, Day.Act(_second)));
                break;
            default:
                break;
        }
    }

    private async Task Pay(Random random, StaffMember clerk)
    {
        var account = _accounts[random.Next(_accounts.Count)];
        TenderDraft[] tenders = random.Next(4) switch
        {
            0 => [Day.Check($"{random.Next(10, 400)}.00")],
            1 => [WorkingDay.Card("40.00")],
            2 => [Day.MoneyOrder($"{random.Next(10, 90)}.00"), WorkingDay.Cash("20.00")],
            _ => [WorkingDay.Cash($"{random.Next(10, 200)}.00")],
        };
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [account.Id], Obligations = [], Tenders = tenders, ShownToPay = Money.Zero, KeepRestAsCredit = true, AmountIsRight = true };
        var owed = await Day.With<Domain.Ledger.ILedgers, IReadOnlyList<Domain.Ledger.ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        asked = asked with { Obligations = [.. owed.Select(o => o.Obligation.Id)] };
        var (offer, _) = await Day.With<PaymentService, (PaymentOffer? Offer, Refusal? Refusal)>(p => p.Offer(asked, Day.Act(clerk)));
        if ((await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked with { ShownToPay = offer!.ToPay }, Day.Act(clerk)))) is { Refusal: null } taken)
        {
            _paid.Add(taken.Value);
        }
    }

    private async Task Deposit(Random random)
    {
        var ready = await Office.Read(c => c.Set<Drawer>().Where(d => d.State == DrawerState.Accepted && d.DepositId == null).Select(d => d.Id).ToListAsync());
        if (ready.Count == 0 || (await Day.With<DepositService, Result<Deposit>>(d => d.Prepare(ready, Day.Act(_first)))) is not { Refusal: null } prepared)
        {
            return;
        }

        var id = prepared.Value.Id;
        var says = await Day.With<IDeposits, DepositContents>(d => d.Contents(id));
        await Day.With<DepositService, Result<Deposit>>(d => d.Seal(id, $"BAG-{++_files}", new DrawerPieces(WorkingDay.PiecesOf(says.Cash), says.Checks, 0), Day.Act(_first)));
        await Day.With<DepositService, Result<Deposit>>(d => d.Verify(id, $"BAG-{_files}", says.Checks, says.Total, Day.Act(_second)));
        if (random.Next(2) == 0)
        {
            await Day.With<DepositService, Result<Deposit>>(d => d.TakeToBank(id, Day.Act(_second)));
            await Day.With<DepositService, Result<Deposit>>(d => d.Validate(id, says.Total, Day.Today, "V", Day.Act(_second)));
        }
    }

    private async Task Statement(Random random)
    {
        var boxes = await Office.Read(c => c.Set<StatementItem>().Where(i => i.Told.Kind == ItemKind.LockboxCheck && i.Told.Day == Day.Today).ToListAsync());
        var cards = await Office.Read(c => c.Set<StatementItem>().Where(i => i.Told.Kind == ItemKind.CardSale && i.Told.Day == Day.Today).ToListAsync());
        List<string> rows = [$"9,{Day.Today:yyyy-MM-dd},FEE,FEE {++_files},-{random.Next(1, 20)}.00,F{_files}", $"9,{Day.Today:yyyy-MM-dd},MISC,CREDIT {_files},{random.Next(1, 99)}.50,M{_files}"];
        if (boxes.Count > 0 && random.Next(2) == 0)
        {
            rows.Add($"9,{Day.Today:yyyy-MM-dd},LOCKBOX,LOCKBOX 77,{boxes.Total(b => b.Told.Amount).Plain()},77");
        }

        if (cards.Count > 0 && random.Next(2) == 0)
        {
            rows.Add($"9,{Day.Today:yyyy-MM-dd},ACH CREDIT,CARDS {_files},{cards.Total(b => b.Told.Amount - b.Told.ProcessorFee).Plain()},C{_files}");
        }

        await File("account,date,type,description,amount,bank_reference", string.Join('\n', rows));
    }

    private async Task Item(Random random)
    {
        var items = await Office.Read(c => c.Set<StatementItem>().AsNoTracking().ToListAsync());
        if (items.Count == 0)
        {
            return;
        }

        var item = items.OrderBy(i => i.Id.Value).ElementAt(random.Next(items.Count));
        _ = random.Next(4) switch
        {
            0 => await Day.With<ReconciliationService, Result<StatementItem>>(s => s.Explain(item.Id, Day.Act(_first, "fee"))),
            1 => await Day.With<ReconciliationService, Result<StatementItem>>(s => s.PutAside(item.Id, Day.Act(_first, "ask"))),
            2 => await Day.With<ReconciliationService, Result<StatementItem>>(s => s.Post(item.Id, _accounts[random.Next(_accounts.Count)].Number.Digits, Day.Act(_first))),
            _ => await Day.With<ReconciliationService, Result<StatementItem>>(s => s.OpenAgain(item.Id, Day.Act(_first, "wrong"))),
        };
    }

    private Task<Result<StatementReport>> File(string header, string rows) => Day.With<ReconciliationService, Result<StatementReport>>(s => s.Import(Encoding.UTF8.GetBytes($"{header}\n{rows}\n"), $"file-{_files}.csv", header.StartsWith("settlement", StringComparison.Ordinal) ? "Processor" : header.StartsWith("lockbox", StringComparison.Ordinal) ? "Box" : "Bank", Day.Act(_first)));

    private async Task<FinanceSheet> Sheet(DateOnly day)
    {
        var rules = await Day.With<RuleBook, RuleBook>(Task.FromResult);
        var figures = await Day.With<IBusinessDaySearch, DayFigures>(r => r.Of(day));
        return FinanceSheet.Of(day, await Day.With<IFinanceSearch, IReadOnlyList<FinanceEntry>>(f => f.Of(day)), DailyCashActivity.Of(figures, rules), rules);
    }

    private async Task<IReadOnlyList<Finding>> Findings()
    {
        await using var scope = Office.Scope();
        return (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings;
    }
}
