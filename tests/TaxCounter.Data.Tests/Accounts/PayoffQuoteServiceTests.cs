using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>Payoff quotes on Tuesday, Sep 15, 2026, for 911.20 of sales tax due Jul 20: 1,020.54 until Sep 18, 1,075.22 from Sep 20 to the end of the month.</summary>
public abstract class PayoffQuoteServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly DateOnly _today = new(2026, 9, 15);
    private static readonly DateOnly _friday = new(2026, 9, 18);
    private static readonly DateOnly _last = new(2026, 9, 30);
    private static readonly StaffMember _clerk = Acts.Clerk();

    [DatabaseFact]
    public async Task A_quote_is_kept_with_its_number_days_and_parts()
    {
        var account = await Owe(Debts.Sales, Debts.NotYetDue);
        var made = (await Make(account, _today, _friday, _last)).Value;

        var kept = (await Day.With<IPayoffQuotes, PayoffQuote?>(q => q.Find(made.Number)))!;
        Assert.Equal((1, 2026, "Clerk 1", _today, _last), (kept.Number.Running, kept.Number.Year, kept.Made.Name, kept.MadeOn, kept.LastDay));
        Assert.Equal(["1020.54", "1020.54", "1181.22"], kept.Days.Select(d => d.Total.Plain()));
        Assert.Equal(["911.20", "91.12", "18.22", "0.00"], new[] { kept.Days[0].Tax, kept.Days[0].Penalty, kept.Days[0].Interest, kept.Days[0].Other }.Select(m => m.Plain()));

        // On Sep 30 the 100.00 due Sep 21 are due and late: 5.00 and 1.00.
        Assert.Equal(["106.00", "1075.22"], kept.Days[2].Parts.Select(p => p.Tax + p.Penalty + p.Interest + p.Other).Order().Select(m => m.Plain()));
        Assert.Equal(1, await Office.Read(c => c.Set<AuditEntry>().CountAsync(e => e.What == "accounts.quote-make" && e.Subject == made.Number.ToString() && e.AccountNumber == account.Number.Digits)));
        await BooksHold();
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_quote_and_other_days_with_it_are_refused()
    {
        var account = await Owe(Debts.Sales);
        var asked = Asking(account, _today, _friday);

        var first = (await Make(asked)).Value;
        var again = (await Make(asked with { Days = [_friday, _today, _friday] })).Value;
        var other = await Make(asked with { Days = [_last] });

        Assert.Equal((first.Number, false, true), (again.Number, first.WasMadeBefore, again.WasMadeBefore));
        Assert.Equal("accounts.quote-other-content", other.Refusal?.Code);
        Assert.Equal(1, await Quotes());
    }

    [DatabaseFact]
    public async Task What_cannot_be_quoted_is_refused_and_uses_no_number()
    {
        var account = await Owe(Debts.Sales);
        var paidUp = await Owe(Debts.NotYetDue);
        DateOnly[] five = [.. Enumerable.Range(0, 5).Select(_today.AddDays)];

        Assert.Equal("accounts.quote-no-day", (await Make(account)).Refusal?.Code);
        Assert.Equal("accounts.quote-too-many-days", (await Make(account, five)).Refusal?.Code);
        Assert.Equal("accounts.quote-day-gone-by", (await Make(account, _today.AddDays(-1), _today)).Refusal?.Code);
        Assert.Equal("accounts.quote-too-far-ahead", (await Make(account, _today, _today.AddDays(61))).Refusal?.Code);
        Assert.Equal("accounts.quote-nothing-due", (await Make(paidUp, _today, _friday)).Refusal?.Code);
        Assert.Equal("accounts.quote-channel", (await Make(Asking(account, _today) with { Channel = 0 })).Refusal?.Code);
        Assert.Equal("accounts.quote-asked-by-too-long", (await Make(Asking(account, _today) with { AskedBy = new string('x', 101) })).Refusal?.Code);
        Assert.Equal("staff.card-number", (await Make(Asking(account, _today) with { AskedBy = "4111 1111 1111 1111" })).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Make(Asking(account, _today), Acts.Auditor())).Refusal?.Code);

        Assert.Equal(1, (await Make(account, _today, _today.AddDays(60))).Value.Number.Running);
        await BooksHold();
    }

    [DatabaseFact]
    public async Task Two_clerks_at_once_leave_no_gap_and_no_number_twice()
    {
        Account[] accounts = [.. await Task.WhenAll(Enumerable.Range(1, 6).Select(n => Debts.Owe(Office.Services, n, Debts.Sales)))];
        var made = await Task.WhenAll(accounts.SelectMany((a, i) => new[] { Make(Asking(a, _today), Acts.Clerk(1)), Make(Asking(a, _friday), Acts.Clerk(2)) }));

        Assert.All(made, m => Assert.Null(m.Refusal));
        Assert.Equal(Enumerable.Range(1, 12), made.Select(m => m.Value.Number.Running).Order());
        await BooksHold();
    }

    [DatabaseFact]
    public async Task The_database_changes_and_deletes_none()
    {
        await Make(await Owe(Debts.Sales), _today);

        foreach (var statement in new[] { "UPDATE \"PayoffQuoteDays\" SET \"TotalCents\" = 1", "DELETE FROM \"PayoffQuoteParts\"", "UPDATE \"PayoffQuotes\" SET \"AskedBy\" = 'x'" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(statement)));
        }
    }

    [DatabaseFact]
    public async Task A_payment_of_the_quoted_amount_on_each_quoted_day_is_what_the_window_asks_and_settles_all()
    {
        DateOnly[] days = [_today, _friday, _last, new DateOnly(2026, 10, 21)];
        List<Account> accounts = [];
        foreach (var _ in days)
        {
            accounts.Add(await Owe(Debts.Sales, Debts.LaterSales, Debts.NotYetDue));
        }

        var quotes = await Task.WhenAll(accounts.Select(a => Make(a, days)));
        for (var i = 0; i < days.Length; i++)
        {
            Office.Clock.Set(new DateTimeOffset(days[i].ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero));
            await Day.Opens(Acts.Clerk(i + 1), i + 1);
            var quoted = quotes[i].Value.Days[i].Total;
            var asked = await DueOf(accounts[i], quoted);
            var paid = await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, Day.Act(Acts.Clerk(i + 1))));

            Assert.Null(paid.Refusal);
            Assert.Equal((quoted, Money.Zero, Money.Zero), (paid.Value.Amount, paid.Value.StillOwed, paid.Value.Change));
            Assert.Empty((await Day.With<PayoffQuoteService, IReadOnlyList<QuoteFigures>>(q => q.Preview(accounts[i].Id, [days[i]], days[i])))[0].Parts);
        }

        await BooksHold();
    }

    [DatabaseFact]
    public async Task It_holds_until_its_last_day_and_then_is_over()
    {
        var account = await Owe(Debts.Sales);
        var quote = (await Make(account, _friday, _last)).Value;

        foreach (var (day, state) in new[] { (_today, QuoteState.Holds), (_friday.AddDays(1), QuoteState.Holds), (_last, QuoteState.Holds), (_last.AddDays(1), QuoteState.Past) })
        {
            Assert.Equal(state, (await Check(quote, day)).State);
        }

        Assert.Equal((_last, "1075.22"), ((await Check(quote, _friday.AddDays(1))).Next.Day, (await Check(quote, _friday.AddDays(1))).Now.Plain()));
        Assert.Single(await Day.With<PayoffQuoteService, IReadOnlyList<QuoteCheck>>(q => q.Open(account.Id, _last)));
        Assert.Empty(await Day.With<PayoffQuoteService, IReadOnlyList<QuoteCheck>>(q => q.Open(account.Id, _last.AddDays(1))));
    }

    [DatabaseFact]
    public async Task A_payment_breaks_it_and_its_void_makes_it_hold_again()
    {
        var account = await Owe(Debts.Sales);
        var quote = (await Make(account, _friday)).Value;
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        await Day.Opens(_clerk, 3);
        var paymentEvent = await Day.Takes(_clerk, account, WorkingDay.Cash("200.00"));

        var broken = await Check(quote, _today);
        Assert.Equal((QuoteState.Changed, "820.54", "-200.00"), (broken.State, broken.Now.Plain(), Assert.Single(broken.Since).Amount.Plain()));

        await Day.Voids(_clerk, Acts.Supervisor(), paymentEvent);
        Assert.Equal(QuoteState.Holds, (await Check(quote, _today)).State);
    }

    [DatabaseFact]
    public async Task Paid_in_full_nothing_of_it_is_owed_any_more()
    {
        var account = await Owe(Debts.Sales);
        var quote = (await Make(account, _today, _last)).Value;
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        await Day.Opens(_clerk, 3);
        await Day.Takes(_clerk, account, WorkingDay.Cash("1020.54"));

        Assert.Equal(QuoteState.Settled, (await Check(quote, _today)).State);
    }

    private async Task<TakePayment> DueOf(Account account, Money quoted)
    {
        var open = await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        return new TakePayment
        {
            Id = Domain.Journal.PaymentEventId.New(),
            Accounts = [account.Id],
            Obligations = [.. open.Where(o => o.Obligation.RecordedDueOn <= Day.Today).Select(o => o.Obligation.Id)],
            Tenders = [new TenderDraft(TenderKind.Cash, quoted)],
            ShownToPay = quoted,
        };
    }

    private int _accounts;

    private Task<Account> Owe(params Debt[] debts) => Debts.Owe(Office.Services, ++_accounts, debts);

    private static MakeQuote Asking(Account account, params DateOnly[] days) => new() { Id = QuoteId.New(), Account = account.Id, Days = days, Channel = QuoteChannel.Phone, AskedBy = "Ms. Hebert" };

    private Task<Result<PayoffQuote>> Make(Account account, params DateOnly[] days) => Make(Asking(account, days));

    private Task<Result<PayoffQuote>> Make(MakeQuote asked, StaffMember? by = null) => Day.With<PayoffQuoteService, Result<PayoffQuote>>(q => q.Make(asked, Day.Act(by ?? _clerk)));

    private Task<QuoteCheck> Check(PayoffQuote quote, DateOnly today) =>
        Day.With<IPayoffQuotes, QuoteCheck>(async kept => await Day.With<PayoffQuoteService, QuoteCheck>(async q => await q.Check((await kept.Find(quote.Number))!, today)));

    private Task<int> Quotes() => Office.Read(c => c.Set<PayoffQuote>().CountAsync());

    private async Task BooksHold()
    {
        await using var scope = Office.Scope();
        var verifier = ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider);
        Assert.Empty((await verifier.RunAsync()).Findings.Select(f => f.Sentence));
    }
}

/// <inheritdoc/>
public sealed class PayoffQuoteServiceOnSqlite() : PayoffQuoteServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class PayoffQuoteServiceOnSqlServer() : PayoffQuoteServiceTests(DatabaseProvider.SqlServer);
