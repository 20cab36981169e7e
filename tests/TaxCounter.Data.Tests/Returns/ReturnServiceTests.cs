using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Returns as they are posted, on Sep 15, 2026.</summary>
public class ReturnServiceTests() : ReturnDayTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task A_return_charges_its_period_and_says_when_it_was_filed()
    {
        var account = await Business();
        var filed = await Filed(August(account));

        var owed = Assert.Single(await Obligations(account));
        Assert.Equal((Money.Dollars(1089), new DateOnly(2026, 9, 10), new DateOnly(2026, 9, 21)), (owed.Charged, owed.FiledOn, owed.RecordedDueOn));
        Assert.StartsWith("RT-2026-000001-", filed.Number.ToString(), StringComparison.Ordinal);
        Assert.True(filed.IsRight);
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task A_return_for_a_period_before_the_move_goes_to_the_former_place_and_one_after_it_to_the_new_one()
    {
        var account = await Business(a =>
        {
            a.Register("sales", FilingFrequency.Monthly, new DateOnly(2020, 1, 1), null);
            a.Relocate(new Address("13900 Hooper Rd", "Central", "LA", "70818"), "1703", new DateOnly(2026, 7, 12));
        });
        await Filed(August(account) with { Period = Period.Parse("2026-07") }, Acts.Supervisor());
        await Filed(August(account), Acts.Supervisor());
        Assert.Equal([("2026-07", "1701"), ("2026-08", "1703")], (await Obligations(account)).OrderBy(o => o.Period).Select(o => (o.Period.ToString(), o.LocationCode)));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task A_wrong_line_is_charged_as_it_comes_out_and_told_in_a_letter()
    {
        var account = await Business();
        var filed = await Filed(August(account, Right.Replace("16/A=1100", "16/A=1010", StringComparison.Ordinal)) with { SendLetter = true });

        Assert.Equal(("16/A", Money.Dollars(1010), Money.Dollars(1100), Money.Dollars(1089)), (filed.FirstWrongLine, filed.Entered, filed.ShouldBe, filed.Charge));
        var letter = (await Office.Read(c => c.Set<Letter>().ToListAsync())).Single();
        Assert.Equal(("return-corrected", filed.Number.ToString()), (letter.Kind, letter.About));
        Assert.Contains("1,010", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_the_taxpayer_can_settle_is_charged_as_filed_and_asked()
    {
        var account = await Business();
        var filed = await Filed(August(account, Right.Replace("12=20000", "12=20000; 2=1500", StringComparison.Ordinal).Replace("; 2=1500; 11=1500; 12=20000; 2=1500", "; 2=1500; 11=1500; 12=20000", StringComparison.Ordinal).Replace("13/A=20000; 15/A=20000", "13/A=19000; 15/A=19000", StringComparison.Ordinal)
            .Replace("16/A=1100; 16b/A=1100; 18/A=1100; 19/A=11; 20/A=1089; 23/A=1089; 25=1089", "16/A=1045; 16b/A=1045; 18/A=1045; 19/A=10; 20/A=1035; 23/A=1035; 25=1035", StringComparison.Ordinal)) with
        { SendLetter = true });

        Assert.Equal(("13/A", true, Money.Dollars(1035)), (filed.FirstWrongLine, filed.TaxpayerSettles, filed.Charge));
        Assert.Equal("return-question", (await Office.Read(c => c.Set<Letter>().ToListAsync())).Single().Kind);
    }

    [Fact]
    public async Task A_second_click_files_nothing_and_a_duplicate_is_refused_against_the_first()
    {
        var account = await Business();
        var asked = August(account);
        var filed = await Filed(asked);
        Assert.Equal(filed.Number, (await Filed(asked)).Number);

        var twice = await File(asked with { Id = FiledReturnId.New() });
        Assert.Equal("returns.duplicate", twice.Refusal?.Code);
        Assert.StartsWith($"{filed.Number} is on file for 2026-08, filed Sep 10, 2026 with tax of $1,089.00.", twice.Refusal?.Message, StringComparison.Ordinal);
        Assert.Single(await Office.Read(c => c.Set<FiledReturn>().ToListAsync()));
    }

    [Fact]
    public async Task Credit_that_is_carried_forward_pays_the_tax_when_the_return_is_filed_at_the_counter()
    {
        var account = await Business();
        await AccountMaker.Charge(Office.Services, await Day.With<RuleBook, RuleBook>(Task.FromResult), account, "100.00", "2026-07", new DateOnly(2026, 9, 20));
        await Day.Opens(Clerk, 3);
        await Day.Takes(Clerk, account, Day.Check("150.00"));
        var credit = Assert.Single(await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(account.Id)));
        Assert.Null((await Day.With<OffAccountService, Result<OpenCredit>>(s => s.Carry(credit.Id, By()))).Refusal);

        await Filed(August(account));

        var rules = await Day.With<RuleBook, RuleBook>(Task.FromResult);
        Assert.Equal(Money.Dollars(1089 - 50), (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Total(l => l.AsOf(Day.Today, rules).Owed));
        Assert.Equal(Money.Zero, await Credit(account));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task An_amended_return_keeps_the_first_and_its_lower_tax_becomes_credit()
    {
        var account = await Business();
        var first = await Filed(August(account));
        await Day.Opens(Clerk, 3);
        await Day.Takes(Clerk, account, WorkingDay.Cash("1089.00"));

        // 10,000 less in column A: 550 less tax, 5.50 less compensation (5 of 10,000 × 5.5% = 550, 1% = 6).
        var amended = await Filed(August(account, "1=11500; 2=1500; 11=1500; 12=10000; 13/A=10000; 15/A=10000; 16/A=550; 16b/A=550; 18/A=550; 19/A=6; 20/A=544; 23/A=544; 25=544") with { IsAmended = true, ReceivedOn = Day.Today }, Acts.Supervisor(1));

        Assert.Equal((2, first.Id, Money.Dollars(544), Money.Dollars(-545)), (amended.Sequence, amended.AmendsId, amended.Charge, amended.Difference));
        Assert.Equal(Money.Dollars(545), await Credit(account));
        Assert.Equal([PostingKind.Charge, PostingKind.Amendment], (await Office.Read(c => c.Set<Posting>().ToListAsync())).Where(p => p.Class.Principal == PrincipalEffect.Charge).OrderBy(p => p.PostedAt).Select(p => p.Kind));
        Assert.Equal(new DateOnly(2026, 9, 10), Assert.Single(await Obligations(account)).FiledOn);
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task An_amended_return_with_more_tax_becomes_a_charge_without_discount_on_what_is_added_late()
    {
        var account = await Business();
        var june = August(account) with { Period = Period.Parse("2026-06"), ReceivedOn = new DateOnly(2026, 7, 10), PaidOn = new DateOnly(2026, 7, 10) };
        await Filed(june);
        var more = "1=31500; 2=1500; 11=1500; 12=30000; 13/A=30000; 15/A=30000; 16/A=1650; 16b/A=1650; 18/A=1650; 19/A=17; 20/A=1633; 23/A=1633; 25=1633";
        var amended = await Filed((August(account, more) with { IsAmended = true, Period = june.Period, ReceivedOn = Day.Today, PaidOn = null }));

        // 1,633 as if all had been in time; the compensation of 17 falls to the 11 of the first return.
        Assert.Equal((Money.Dollars(1639), Money.Dollars(550)), (amended.Charge, amended.Difference));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task A_return_matches_what_the_books_of_before_charged()
    {
        var account = await Business();
        var rules = await Day.With<RuleBook, RuleBook>(Task.FromResult);
        await AccountMaker.Charge(Office.Services, rules, account, "1089.00", "2026-08", new DateOnly(2026, 9, 21));

        var filed = await Filed(August(account));
        Assert.Equal((Money.Zero, null), (filed.Difference, filed.PostingId));
        Assert.Equal((Money.Dollars(1089), new DateOnly(2026, 9, 10)), (Assert.Single(await Obligations(account)).Charged, Assert.Single(await Obligations(account)).FiledOn));
    }

    [Fact]
    public async Task Each_column_pays_its_own_funds()
    {
        var account = await Business();
        await Filed(August(account, SomeReturn.TwoColumns));
        var posting = (await Office.Read(c => c.Set<Posting>().Include(p => p.Lines).ToListAsync())).Single();
        var school = posting.Lines.Single(l => l.Account == LedgerAccount.Revenue && l.Fund == "school-baker").Amount;
        Assert.Equal(Money.Dollars(237.67m), school); // 2 of the 6 percent of 713
        Assert.Equal(Money.Dollars(2374), posting.Lines.Where(l => l.Account == LedgerAccount.Revenue).Total(l => l.Amount));
    }

    [Theory]
    [InlineData("mail", "2026-09-22", "2026-09-19", "2026-09-19")]
    [InlineData("mail", "2026-09-14", null, "2026-09-14")]
    [InlineData("courier", "2026-09-14", "2026-09-10", "2026-09-14")]
    public void The_filing_day_goes_by_how_it_came(string way, string received, string? postmark, string filed)
    {
        var counts = RuleBooks.Books.EastBatonRouge.Returns.FiledDay(way, RuleBooks.Books.Day(received)).Value.Value;
        var made = new FileReturn { Id = FiledReturnId.New(), AccountId = default, TaxType = "sales", Period = Period.Parse("2026-08"), Channel = way, ReceivedOn = RuleBooks.Books.Day(received), PostmarkOn = postmark is null ? null : RuleBooks.Books.Day(postmark), Entries = [] };
        Assert.Equal(RuleBooks.Books.Day(filed), made.FiledOn(counts));
        Assert.Equal(RuleBooks.Books.Day("2026-10-02"), (made with { PaidOn = RuleBooks.Books.Day("2026-10-02") }).FiledOn(FiledDayCounts.SentWithPayment));
    }

    [Fact]
    public async Task A_zero_return_is_on_file_and_the_period_is_not_missing()
    {
        var account = await Business();
        var filed = await Filed(August(account, "1=0; 25=0"));
        Assert.True(filed.IsZero);
        Assert.DoesNotContain(await Missing(account), m => m.Period == filed.Period);
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task Missing_returns_are_those_due_by_the_frequency_and_a_final_return_ends_them()
    {
        var account = await Business(a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 5, 1), null));
        Assert.Equal(["2026-07", "2026-06", "2026-05"], (await Missing(account)).Select(m => m.Period.ToString()));

        await Filed(August(account) with { Period = Period.Parse("2026-05"), IsFinal = true, PaidOn = null });
        Assert.Empty(await Missing(account));
        var listed = await Day.With<MissingReturns, RecordPage<MissingAccount>>(m => m.OfPeriod("sales", Period.Parse("2026-07"), new DateOnly(2026, 9, 15), 1));
        Assert.Equal(0, listed.Total);
    }

    [Fact]
    public async Task Accounts_whose_return_is_missing_are_listed()
    {
        var account = await Business(a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 5, 1), null));
        var listed = await Day.With<MissingReturns, RecordPage<MissingAccount>>(m => m.OfPeriod("sales", Period.Parse("2026-07"), new DateOnly(2026, 9, 15), 1));
        Assert.Equal(account.Number, Assert.Single(listed.Rows).Number);
    }

    [Theory]
    [InlineData("2026-Q3", "returns.other-frequency")]
    [InlineData("2026-09", "returns.period-not-over")]
    [InlineData("2019-08", "returns.not-registered")]
    public async Task What_the_account_does_not_file_is_refused(string period, string code) =>
        Assert.Equal(code, (await File(August(await Business()) with { Period = Period.Parse(period) })).Refusal?.Code);

    [Fact]
    public async Task Who_may_not_and_days_that_cannot_be_are_refused()
    {
        var account = await Business();
        var auditor = await Day.With<ReturnService, Result<FiledReturn>>(s => s.File(August(account), null, Day.Act(Acts.Auditor())));
        Assert.Equal("staff.not-allowed", auditor.Refusal?.Code);
        Assert.Equal("returns.in-future", (await File(August(account) with { ReceivedOn = Day.Today.AddDays(1) })).Refusal?.Code);
        Assert.Equal("returns.nothing-to-amend", (await File(August(account) with { IsAmended = true })).Refusal?.Code);
        var changed = await Day.With<ReturnService, Result<FiledReturn>>(s => s.File(August(account), "another page", By()));
        Assert.Equal("returns.changed", changed.Refusal?.Code);
    }

    private async Task<IReadOnlyList<MissingReturn>> Missing(Account account)
    {
        var now = (await Day.With<IAccounts, Account?>(a => a.Find(account.Id)))!;
        return await Day.With<MissingReturns, IReadOnlyList<MissingReturn>>(m => m.OfAccount(now, Day.Today));
    }
}
