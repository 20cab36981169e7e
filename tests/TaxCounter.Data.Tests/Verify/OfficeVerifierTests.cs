using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>Damage is planted with plain statements, the triggers taken away first, and must be found and named.</summary>
public sealed class OfficeVerifierTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private ImportDesk Desk => new(Office);

    [Fact]
    public async Task Books_with_a_day_of_the_counter_in_them_hold()
    {
        await GivenACounterDay();

        Assert.Empty((await Desk.Verify()).Findings);
    }

    [Theory]
    [InlineData("""UPDATE "JournalLines" SET "AmountCents" = "AmountCents" + 1 WHERE rowid = (SELECT MAX(rowid) FROM "JournalLines")""", "V1", "does not balance")]
    [InlineData("""DELETE FROM "JournalLines" WHERE "PostingId" = (SELECT "Id" FROM "Postings" WHERE "Kind" = 'Charge')""", "V1", "has no lines")]
    [InlineData("""UPDATE "Obligations" SET "TaxOwingCents" = "TaxOwingCents" + 1""", "V2", "0102000080 sales 2026-08")]
    [InlineData("""UPDATE "AccountBalances" SET "UnappliedCents" = 700""", "V2", "0102000080")]
    [InlineData("""UPDATE "Tenders" SET "AmountCents" = "AmountCents" + 100""", "V3", "was received after change")]
    [InlineData("""UPDATE "NumberCounters" SET "Next" = 3""", "V4", "counter shows that 2 were issued")]
    [InlineData("""UPDATE "PaymentEvents" SET "BusinessDay" = '2026-11-21'""", "V5", "is not in the drawer of its receipt")]
    [InlineData("""UPDATE "Drawers" SET "StartingCashCents" = 1""", "V6", "drawer 3 of 2026-11-22")]
    [InlineData("""INSERT INTO "ClosedDays" ("Day", "Number", "ClosedByPerson", "ClosedByName", "ClosedAt", "Receipts", "Voided", "TotalCents") VALUES ('2026-11-22', 1, 'E1', 'S', '2026-11-22 01:00:00', 0, 0, 0)""", "V7", "after that day was closed")]
    [InlineData("""UPDATE "PaymentEvents" SET "State" = 'Voided'""", "V9", "without a second person")]
    [InlineData("""UPDATE "AuditEntries" SET "What" = 'nothing' WHERE "Sequence" = 1""", "V10", "Audit entry 1 was changed")]
    [InlineData("""DELETE FROM "Accounts" """, "V11", "points to a missing row")]
    [InlineData("""UPDATE "PayoffQuoteDays" SET "TotalCents" = "TotalCents" + 1""", "V13", "its parts add up to")]
    [InlineData("""DELETE FROM "PayoffQuoteParts" """, "V13", "its parts add up to $0.00")]
    [InlineData("""DELETE FROM "PayoffQuoteParts"; DELETE FROM "PayoffQuoteDays"; DELETE FROM "PayoffQuotes" """, "V4", "There are 0 quotes in 2026")]
    public async Task Planted_damage_is_found_and_named(string damage, string invariant, string says)
    {
        await GivenACounterDay();

        await Plant(damage);

        Assert.Contains((await Desk.Verify()).Findings, f => f.Invariant == invariant && f.Sentence.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tables_whose_triggers_are_gone_are_named()
    {
        await Plant("SELECT 1");

        Assert.Contains((await Desk.Verify()).Findings, f => f.Invariant == "V11" && f.Sentence.Contains("triggers are missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_owed_by_day_is_named_where_it_is_not_what_the_balances_come_to_and_migrating_works_it_out_again()
    {
        await GivenACounterDay();
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "OwedByDay" SET "OwingCents" = 7"""));

        Assert.Contains((await Desk.Verify()).Findings, f => f.Invariant == "V2" && f.Sentence.Contains("kept of it for the overdue list", StringComparison.Ordinal));

        await Office.Read(async c =>
        {
            await AppendOnlyTables.EnsureAsync(c);
            return 0;
        });
        Assert.Empty((await Desk.Verify()).Findings);
    }

    [Fact]
    public async Task Nothing_is_changed_by_looking()
    {
        await GivenACounterDay();
        var before = await Office.Read(c => c.Set<Posting>().CountAsync());

        await Desk.Verify();
        await Desk.Verify();

        Assert.Equal(before, await Office.Read(c => c.Set<Posting>().CountAsync()));
    }

    /// <summary>One charge, paid in part in cash at a window.</summary>
    private async Task GivenACounterDay()
    {
        await Desk.GivenOneCharge();
        await using var scope = Office.Scope();
        var services = scope.ServiceProvider;
        T Get<T>()
            where T : notnull => services.GetRequiredService<T>();

        var act = Acts.By(Acts.Clerk(), ImportDesk.Act.At);
        Assert.Null((await new DrawerService(Get<IDrawers>(), Get<IJournal>(), Get<IAuditTrail>(), Get<IOneTransaction>(), Get<TwoApprovers>(), Get<RuleBook>()).Open(3, Money.Dollars(200), act)).Refusal);
        var account = (await Get<IAccounts>().Find(AccountNumber.Parse("0102000080")))!;
        var obligation = await Get<TaxCounterContext>().Set<Obligation>().Select(o => o.Id).SingleAsync();
        var payments = new PaymentService(Get<IAccounts>(), Get<ILedgers>(), Get<IDrawers>(), Get<IPaymentEvents>(), Get<IFormDrafts>(), Get<IJournal>(), Get<IAuditTrail>(), Get<IOneTransaction>(), Get<TwoApprovers>(), Books.EastBatonRouge);
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [account.Id], Obligations = [obligation], ShownToPay = Money.Zero, Tenders = [new TenderDraft(TenderKind.Cash, Money.Dollars(500))] };
        var (offer, _) = await payments.Offer(asked, act);
        var quotes = new PayoffQuoteService(Get<IPayoffQuotes>(), Get<IAccounts>(), Get<IAccountHistorySearch>(), Get<ILedgers>(), Get<IAuditTrail>(), Get<IOneTransaction>(), Books.EastBatonRouge);
        Assert.Null((await quotes.Make(new MakeQuote { Id = QuoteId.New(), Account = account.Id, Days = [act.Today, act.Today.AddDays(7)], Channel = QuoteChannel.WalkIn }, act)).Refusal);
        Assert.Null((await payments.Take(asked with { ShownToPay = offer!.ToPay }, act)).Refusal);
    }

    private async Task Plant(string damage) => await Office.Read(async context =>
    {
        foreach (var trigger in await context.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger'""").ToListAsync())
        {
            await context.Database.ExecuteSqlRawAsync(string.Concat("DROP TRIGGER ", trigger));
        }

        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        await context.Database.ExecuteSqlRawAsync(damage);
        await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints=OFF");
        await context.Database.CloseConnectionAsync();
        return 0;
    });
}
