using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>What an adjustment asks of the account's own records, on Sep 15, 2026.</summary>
public sealed class AdjustmentRulesTests() : AdjustmentDesk(DatabaseProvider.Sqlite)
{
    private static readonly Debt _quarter = new("solid-waste", "2026-Q2", new DateOnly(2026, 7, 20), new Money(9000));

    [Fact]
    public async Task The_same_vacant_month_is_not_taken_off_twice_until_the_first_is_reversed()
    {
        var account = await Owe(_quarter);
        var first = await Posted(await Vacant(account, "2026-05-01", "2026-05-31"));
        Assert.Equal(Dollars("30.00"), first.GrantedAmount);

        var again = await Vacant(account, "2026-05-01", "2026-05-31");
        var refused = (await With<AdjustmentService, Result<Adjustment>>(s => s.Post(again, Acts.By(Clerk)))).Refusal!;
        Assert.Equal($"Solid waste 2026-Q2 was adjusted for this reason already, by {first.Number} of Sep 15, 2026. Leave the period out. Where that adjustment was wrong, request its reversal first.", refused.Message);

        await Done(s => s.RequestReversal(first.Number, Acts.By(Clerk, reason: "The month was another one")));
        await Done(s => s.Reverse(first.Number, Acts.By(First, reason: "Shown")));
        Assert.Equal(Dollars("30.00"), (await Posted(again)).GrantedAmount);
        await Verify();
    }

    [Theory]
    [InlineData("2026-06-01", "2026-09-16", "Sep 16, 2026 is after today. Correct the day, or come back when it has passed: Until which day?")]
    [InlineData("2027-06-01", "2027-09-16", "Jun 1, 2027 is after today. Correct the day, or come back when it has passed: From which day was nobody there?")]
    public async Task A_day_that_has_not_come_shows_nothing(string from, string to, string says)
    {
        var number = await Vacant(await Owe(_quarter), from, to);
        Assert.Equal(says, (await With<AdjustmentService, Result<Adjustment>>(s => s.Post(number, Acts.By(Clerk)))).Refusal!.Message);
    }

    [Theory]
    [InlineData("2026-05-31", "2026-07-20", "2026-06: a return cannot have come in on May 31, 2026, before the period began. Correct the day.")]
    [InlineData("2026-07-20", "2026-09-16", "Sep 16, 2026 is after today. Correct the day, or come back when it has passed: the days of 2026-06.")]
    public async Task Days_of_a_return_that_cannot_be_are_refused(string filed, string paid, string says)
    {
        var account = await Owe(Debts.Sales);
        var number = await Begun(account, new AdjustmentRequest
        {
            ReasonCode = "discount",
            Answers = new Dictionary<string, string> { ["proof"] = "The envelope" },
            Statement = "It came in time.",
            Periods = [new AdjustmentInput(await Charge(account)) { FiledOn = Day(filed), PaidOn = Day(paid) }],
        });
        Assert.Equal(says, (await With<AdjustmentService, Result<Adjustment>>(s => s.Post(number, Acts.By(Clerk)))).Refusal!.Message);
    }

    [Fact]
    public async Task A_charge_moved_to_another_place_stays_in_its_funds_for_what_comes_later_and_its_reversal_moves_it_back()
    {
        // 990.00 is 5.5% of 18,000.00; in Baker it is 6%, 1,080.00.
        var account = await Owe(new Debt("sales", "2026-08", new DateOnly(2026, 9, 21), new Money(99000)));
        var request = new AdjustmentRequest
        {
            ReasonCode = "wrong-rate",
            Answers = new Dictionary<string, string> { ["where"] = "Baker, since 2020" },
            Statement = "The shop is in Baker.",
            Location = "1702",
            Periods = [new AdjustmentInput(await Charge(account)) { Amount = Dollars("18000.00") }],
        };
        var moved = await Posted(await Begun(account, request));
        Assert.Equal(("1701", "1702", Acts.ByClerk().Today), await Place(account));

        // It is in Central, at the same rate: the whole 1,080.00 leaves the funds of Baker.
        var again = await Posted(await Begun(account, request with { Location = "1703" }));
        Assert.Equal(Dollars("1080.00"), Assert.Single(again.Periods).Right);
        Assert.Equal("1703", (await Place(account)).To);
        Assert.All((await Funds(account)).Where(f => f.Key.Contains("baker", StringComparison.OrdinalIgnoreCase)), f => Assert.Equal(Money.Zero, f.Value));

        await Done(s => s.RequestReversal(again.Number, Acts.By(Clerk, reason: "Baker was right")));
        await Done(s => s.Reverse(again.Number, Acts.By(First, reason: "Shown")));
        Assert.Equal("1702", (await Place(account)).To);
        await Done(s => s.RequestReversal(moved.Number, Acts.By(Clerk, reason: "It was right at first")));
        await Done(s => s.Reverse(moved.Number, Acts.By(First, reason: "Shown")));
        Assert.Equal(("1701", null, null), await Place(account));
        await Verify();
    }

    private async Task<(string From, string? To, DateOnly? On)> Place(Account account)
    {
        var obligation = (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation;
        return (obligation.LocationCode, obligation.MovedTo, obligation.MovedOn);
    }

    /// <summary>What each fund holds of the charges of an account.</summary>
    private Task<Dictionary<string, Money>> Funds(Account account) => Office.Read(async c =>
        (await c.Set<Domain.Journal.JournalLine>().Where(l => l.AccountId == account.Id && l.Account == Domain.Journal.LedgerAccount.Revenue).ToListAsync()).GroupBy(l => l.Fund!).ToDictionary(g => g.Key, g => g.Total(l => -l.AsDebit)));

    private async Task<AdjustmentNumber> Vacant(Account account, string from, string to) => await Begun(account, new AdjustmentRequest
    {
        ReasonCode = "vacancy",
        Answers = new Dictionary<string, string> { ["from"] = from, ["to"] = to },
        Statement = "Nobody was there.",
        Periods = [new AdjustmentInput(await Charge(account))],
    });

    private async Task<AdjustmentNumber> Begun(Account account, AdjustmentRequest request)
    {
        var number = (await Done(s => s.Begin(AdjustmentId.New(), account.Id, request, Acts.By(Clerk)))).Number;
        var paper = await With<AdjustmentEvidenceService, Result<Adjustment>>(s => s.Take(number, new ReceivedFile { Content = new MemoryStream(Papers.PdfSaying("shut off")), Name = "power.pdf", ReceivedOn = Acts.ByClerk().Today }, Acts.By(Clerk)));
        Assert.Null(paper.Refusal);
        return number;
    }

    private Task<Adjustment> Posted(AdjustmentNumber number) => Done(s => s.Post(number, Acts.By(Clerk)));

    private async Task<Domain.Journal.ObligationId> Charge(Account account) => (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation.Id;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
