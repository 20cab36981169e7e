using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>The clock over midnight: a drawer takes money on its own day only, and what a page shows, a quote holds and a payment asks is one figure.</summary>
public abstract class FormerDayTests(DatabaseProvider provider, string zoneName = "America/Chicago") : WindowTests(provider)
{
    /// <summary>
    /// When a drawer is opened and when the next customer pays, both UTC: midnight, a weekend, New Year, the start and the end of daylight saving time, a leap day, the
    /// last and the first minute of a day.
    /// </summary>
    private static readonly (string Opened, string Paid)[] _central =
    [
        ("2026-11-20 04:40", "2026-11-20 06:05"),
        ("2026-11-21 05:40", "2026-11-23 14:10"),
        ("2027-01-01 05:40", "2027-01-04 14:10"),
        ("2027-03-14 05:40", "2027-03-14 06:10"),
        ("2027-03-14 07:40", "2027-03-15 05:05"),
        ("2026-11-01 04:40", "2026-11-01 05:10"),
        ("2026-11-01 05:40", "2026-11-02 06:05"),
        ("2028-02-29 05:59", "2028-02-29 06:00"),
        ("2028-03-01 05:59", "2028-03-01 06:00"),
    ];

    /// <summary>The same at the other office.</summary>
    private static readonly (string Opened, string Paid)[] _eastern =
    [
        ("2026-11-20 04:40", "2026-11-20 05:05"),
        ("2026-11-21 04:40", "2026-11-23 13:10"),
        ("2027-01-01 04:59", "2027-01-01 05:00"),
        ("2027-03-14 04:40", "2027-03-14 05:10"),
        ("2027-03-14 06:40", "2027-03-15 04:05"),
        ("2026-11-01 03:40", "2026-11-01 04:10"),
        ("2026-11-01 04:40", "2026-11-02 05:05"),
    ];

    private readonly OfficeZone _zone = OfficeZone.Of(zoneName);

    protected override OfficeZone Zone => _zone;

    private (string Opened, string Paid)[] Turns => zoneName == "America/Chicago" ? _central : _eastern;

    [DatabaseFact]
    public async Task A_drawer_of_a_former_day_takes_nothing_and_the_clerk_is_told_what_to_do()
    {
        var number = 0;
        foreach (var (opened, paid) in Turns)
        {
            var account = await Owe(Debts.Sales);
            var (clerk, before, after) = (Acts.Clerk(++number), At(opened, number), At(paid, number));
            var drawer = (await Open(number, before)).Value;
            var asked = await AsShown(Everything(account, 200000), before);

            var refused = await Take(asked, after);

            Assert.Equal("cashiering.drawer-other-day", refused.Refusal?.Code);
            Assert.Contains("Count it first; it is counted under its own day. Then open a new drawer for today.", refused.Refusal!.Message, StringComparison.Ordinal);
            Assert.Equal(0, await Office.Read(c => c.Set<PaymentEvent>().CountAsync(e => e.DrawerId == drawer.Id)));
            Assert.True(drawer.IsKeptBy(clerk));
        }
    }

    [DatabaseFact]
    public async Task After_the_day_turned_page_quote_and_payment_ask_the_same_and_the_receipt_is_of_today()
    {
        var number = 0;
        foreach (var (opened, paid) in Turns)
        {
            var account = await Owe(Debts.Sales);
            var (before, after) = (At(opened, ++number), At(paid, number));
            var old = (await Open(number, before)).Value;
            var shown = await AsShown(Everything(account, 200000), before);

            Assert.Equal("cashiering.earlier-first", (await Open(50 + number, after)).Refusal?.Code);
            var drawer = (await LetOpen(50 + number, after)).Value;
            var turned = await Take(shown with { ShownOn = before.Today }, after);
            var asked = await AsShown(Everything(account, 200000), after);
            var quote = await With<PayoffQuoteService, Result<PayoffQuote>>(q => q.Make(new MakeQuote { Id = QuoteId.New(), Account = account.Id, Days = [after.Today], Channel = QuoteChannel.WalkIn }, after));
            var receipt = (await Take(asked with { ShownOn = after.Today }, after)).Value;

            Assert.Equal("cashiering.day-turned", turned.Refusal?.Code);
            Assert.Contains(shown.ShownToPay.InDollars(), turned.Refusal!.Message, StringComparison.Ordinal);
            Assert.Contains(asked.ShownToPay.InDollars(), turned.Refusal.Message, StringComparison.Ordinal);
            Assert.Equal((quote.Value.Days[0].Total, asked.ShownToPay), (receipt.Amount, receipt.Amount));
            Assert.Equal((after.Today, after.Today, after.Today.Year, drawer.Id), (receipt.BusinessDay, receipt.EffectiveOn, receipt.Number.Year, receipt.DrawerId));
            Assert.Equal(Money.Zero, await Owed(account, after.Today));
            await CountsUnderItsOwnDay(old, after);
        }

        await Verify();
    }

    [DatabaseFact]
    public async Task Through_a_change_of_the_clock_the_day_stays_one_day()
    {
        var days = zoneName == "America/Chicago" ? new[] { ("2026-11-01 05:30", "2026-11-02 05:30", 1), ("2027-03-14 06:30", "2027-03-15 04:30", 2) } : [("2026-11-01 04:30", "2026-11-02 04:30", 1), ("2027-03-14 05:30", "2027-03-15 03:30", 2)];
        foreach (var (morning, night, clerk) in days)
        {
            var account = await Owe(Debts.Sales);
            var drawer = (await Open(clerk, At(morning, clerk))).Value;

            var receipt = (await Take(await AsShown(Everything(account, 200000), At(night, clerk)), At(night, clerk))).Value;

            Assert.Equal((drawer.Id, drawer.BusinessDay), (receipt.DrawerId, receipt.BusinessDay));
        }

        await Verify();
    }

    [DatabaseFact]
    public async Task A_number_whose_money_is_not_counted_is_not_opened_again()
    {
        var (friday, monday) = Turns[1];
        await Open(1, At(friday, 1));

        var again = await LetOpen(1, At(monday, 1));

        Assert.Equal("cashiering.drawer-taken", again.Refusal?.Code);
        Assert.Contains("still holds your money of Fri, Nov 20, 2026", again.Refusal!.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Verify_names_payments_of_another_day_drawer_or_year()
    {
        await Open(1, At("2026-11-20 16:00", 1));
        var receipt = (await Take(await AsShown(Everything(await Owe(Debts.Sales), 200000), At("2026-11-20 16:00", 1)), At("2026-11-20 16:00", 1))).Value;
        await Verify();

        await Office.Read(c => c.Set<PaymentEvent>().ExecuteUpdateAsync(s => s.SetProperty(e => e.BusinessDay, new DateOnly(2026, 11, 19))));
        var day = await Findings();
        await Office.Read(c => c.Set<PaymentEvent>().ExecuteUpdateAsync(s => s.SetProperty(e => e.BusinessDay, new DateOnly(2027, 1, 4)).SetProperty(e => e.Taken.At, new DateTime(2027, 1, 4, 14, 0, 0, DateTimeKind.Utc))));
        var year = await Findings();

        Assert.Contains($"Receipt {receipt.Number} was issued on 2026-11-20 at the office but has the business date 2026-11-19.", day);
        Assert.Contains($"Receipt {receipt.Number} of 2026-11-19 is in a drawer of 2026-11-20.", day);
        Assert.Contains($"Receipt {receipt.Number} was issued on 2027-01-04 and carries the number of another year.", year);
    }

    private CounterAct At(string utc, int clerk)
    {
        var at = DateTime.SpecifyKind(DateTime.ParseExact(utc, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
        return Acts.By(Acts.Clerk(clerk), at) with { Today = _zone.DayOf(at) };
    }

    private static TakePayment Everything(Account account, int cents) => new()
    {
        Id = PaymentEventId.New(),
        Accounts = [account.Id],
        Obligations = [],
        Tenders = [Cash(cents)],
        ShownToPay = Money.Zero,
    };

    private Task<Result<Drawer>> LetOpen(int number, CounterAct act) => With<DrawerService, Result<Drawer>>(s => s.Open(number, new Money(200000), act, act.Because("the window is open past midnight") with { By = Acts.Supervisor() }));

    private Task<Result<Drawer>> Open(int number, CounterAct act) => With<DrawerService, Result<Drawer>>(s => s.Open(number, new Money(200000), act));

    private async Task<TakePayment> AsShown(TakePayment asked, CounterAct act)
    {
        var open = await With<Domain.Ledger.ILedgers, IReadOnlyList<Domain.Ledger.ObligationLedger>>(l => l.OfAccount(asked.Accounts[0], openOnly: true));
        return await Shown(asked with { Obligations = [.. open.Select(o => o.Obligation.Id)] }, act);
    }

    private Task<Result<PaymentEvent>> Take(TakePayment asked, CounterAct act) => With<PaymentService, Result<PaymentEvent>>(s => s.Take(asked, act));

    private async Task CountsUnderItsOwnDay(Drawer old, CounterAct act)
    {
        Assert.Null((await With<DrawerService, Result<Drawer>>(s => s.StartCount(old.Id, act))).Refusal);
        Assert.Equal("cashiering.drawer-other-day", (await With<DrawerService, Result<Drawer>>(s => s.BackToWork(old.Id, act))).Refusal?.Code);
        Assert.Equal(DrawerState.Balanced, (await With<DrawerService, Result<Drawer>>(s => s.Seal(old.Id, new DrawerPieces(WorkingDay.PiecesOf(old.StartingCash), 0, 0), act))).Value.State);
        Assert.Equal(old.BusinessDay, (await With<DrawerService, Result<Drawer>>(s => s.Accept(old.Id, act with { By = Acts.Supervisor() }))).Value.BusinessDay);
    }

    private async Task<IReadOnlyList<string>> Findings() => [.. (await With<Data.Verify.OfficeVerifier, Data.Verify.VerifyReport>(v => v.RunAsync())).Findings.Select(f => f.Sentence)];
}

public sealed class FormerDayOnSqlite() : FormerDayTests(DatabaseProvider.Sqlite);

public sealed class FormerDayInTheEastOnSqlite() : FormerDayTests(DatabaseProvider.Sqlite, "America/New_York");

[OnSqlServer]
public sealed class FormerDayOnSqlServer() : FormerDayTests(DatabaseProvider.SqlServer);
