using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Journal;

/// <summary>What the journal looks at itself, so that a duty that posts and remembers nothing is still refused.</summary>
public abstract class JournalChecksTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task A_posting_of_a_closed_day_is_refused_and_nothing_of_the_act_is_written()
    {
        var before = await Written();
        await Close(Day.Today);

        var refused = await Post(Acts.Clerk(), Moved(PostingKind.DepositBanked, LedgerAccount.Bank, LedgerAccount.UndepositedCash));

        Assert.Equal("journal.day-closed", refused.Refusal?.Code);
        Assert.Equal($"{Day.Today.ToString("ddd, MMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)} is closed and takes no more postings.", refused.Refusal!.Message);
        Assert.Equal(before, await Written());
    }

    [DatabaseFact]
    public async Task A_payment_on_a_closed_day_uses_no_receipt_number_and_leaves_the_debt_as_it_was()
    {
        var account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(), 1);
        await Day.Takes(Acts.Clerk(), await Day.Owes("20.00", "Second"), WorkingDay.Cash("20.00"));
        var before = await Written();
        await Close(Day.Today);

        var asked = await Asked(account, "100.00");
        Assert.Equal("journal.day-closed", (await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, Day.Act(Acts.Clerk())))).Refusal?.Code);

        Assert.Equal(before, await Written());
        Assert.Equal(2, await Office.Read(c => c.Set<NumberCounter>().Where(n => n.Series.StartsWith("receipt/")).Select(n => n.Next).SingleAsync()));
    }

    [DatabaseFact]
    public async Task Money_goes_only_into_ones_own_drawer()
    {
        var drawer = await Day.Opens(Acts.Clerk(), 1);
        var before = await Written();

        var refused = await Post(Acts.Clerk(2), Moved(PostingKind.Payment, LedgerAccount.DrawerCash, LedgerAccount.UnappliedCredit, drawer.Id));

        Assert.Equal("cashiering.not-yours", refused.Refusal?.Code);
        Assert.Equal(before, await Written());
        Assert.Null((await Post(Acts.Clerk(), Moved(PostingKind.Payment, LedgerAccount.DrawerCash, LedgerAccount.ImportClearing, drawer.Id))).Refusal);
    }

    [DatabaseFact]
    public async Task Money_goes_only_into_a_drawer_that_is_open()
    {
        var drawer = await Day.Opens(Acts.Clerk(), 1);
        Assert.Null((await Day.With<DrawerService, Result<Drawer>>(d => d.Lock(drawer.Id, Day.Act(Acts.Clerk())))).Refusal);
        var asked = await Asked(await Day.Owes("100.00"), "100.00");

        Assert.Equal("cashiering.drawer-locked", (await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Equal(0, await Office.Read(c => c.Set<PaymentEvent>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_drawer_that_was_never_opened_takes_nothing() =>
        Assert.Equal("cashiering.no-drawer", (await Post(Acts.Clerk(), Moved(PostingKind.Payment, LedgerAccount.DrawerCash, LedgerAccount.ImportClearing, DrawerId.New()))).Refusal?.Code);

    [DatabaseFact]
    public async Task A_posting_that_moves_a_drawer_and_does_not_say_which_is_a_mistake() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Post(Acts.Clerk(), Moved(PostingKind.Payment, LedgerAccount.DrawerCash, LedgerAccount.ImportClearing)));

    [DatabaseFact]
    public async Task A_kind_that_moves_no_drawer_cannot_take_money_out_of_one()
    {
        var drawer = await Day.Opens(Acts.Clerk(), 1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Post(Acts.Clerk(), Moved(PostingKind.DepositBanked, LedgerAccount.Bank, LedgerAccount.DrawerCash, drawer.Id)));
    }

    [DatabaseFact]
    public async Task Saving_past_the_transaction_does_not_get_around_it()
    {
        await Close(Day.Today);
        await using var scope = Office.Scope();
        scope.ServiceProvider.GetRequiredService<IJournal>().Add(Moved(PostingKind.DepositBanked, LedgerAccount.Bank, LedgerAccount.UndepositedCash)(Day.Act(Acts.Clerk())));
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
        Assert.Equal(0, await Office.Read(c => c.Set<Posting>().CountAsync()));
    }

    private static Func<CounterAct, Posting> Moved(PostingKind kind, LedgerAccount to, LedgerAccount from, DrawerId? drawer = null) => act => Posting.Of(kind, PostingDays.On(act.Today), act,
        [LineDraft.Debit(to, new Money(500)) with { DrawerId = drawer }, LineDraft.Credit(from, new Money(500)) with { DrawerId = drawer }]);

    /// <summary>A duty that writes an entry of the trail and a posting, and asks nothing.</summary>
    private Task<Result<Done>> Post(StaffMember who, Func<CounterAct, Posting> posting)
    {
        var act = Day.Act(who);
        return Office.Do<Done>(act, async services =>
        {
            await services.GetRequiredService<IAuditTrail>().Record(act, "test.post");
            services.GetRequiredService<IJournal>().Add(posting(act));
            return Done.It;
        });
    }

    private async Task<TakePayment> Asked(Domain.Accounts.Account account, string amount) => new()
    {
        Id = PaymentEventId.New(),
        Accounts = [account.Id],
        Obligations = [.. (await Day.With<Domain.Ledger.ILedgers, IReadOnlyList<Domain.Ledger.ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Select(l => l.Obligation.Id)],
        Tenders = [WorkingDay.Cash(amount)],
        ShownToPay = WorkingDay.Dollars(amount),
    };

    private async Task Close(DateOnly day)
    {
        var act = Day.Act(Acts.Supervisor());
        Assert.Null((await Office.Do<Done>(act, services =>
        {
            services.GetRequiredService<IClosedDays>().Add(ClosedDay.Of(day, 1, new DayTotals(0, 0, Money.Zero, Money.Zero, Money.Zero), act, new AuditPoint(0, "")));
            return Task.FromResult<Result<Done>>(Done.It);
        })).Refusal);
    }

    private Task<(int Postings, int Lines, int PaymentEvents, int Entries, long Owing)> Written() => Office.Read(async c => (
        await c.Set<Posting>().CountAsync(), await c.Set<JournalLine>().CountAsync(), await c.Set<PaymentEvent>().CountAsync(), await c.Set<AuditEntry>().CountAsync(),
        await c.Set<Domain.Ledger.Obligation>().SumAsync(o => (long)o.TaxOwing)));
}

/// <inheritdoc/>
public sealed class JournalChecksOnSqlite() : JournalChecksTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class JournalChecksOnSqlServer() : JournalChecksTests(DatabaseProvider.SqlServer);
