using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>What an account's own records show to be wrong, with the form filled in, on Sep 15, 2026.</summary>
public sealed class AdjustmentProposalsTests() : AdjustmentDesk(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task A_month_that_is_charged_besides_the_quarter_is_proposed_as_charged_twice_with_nothing_right()
    {
        var account = await Owe(Debts.Sales, new Debt("sales", "2026-Q2", new DateOnly(2026, 7, 20), Debts.Sales.Amount));
        var proposal = Assert.Single(await Found(account), p => p.Request.ReasonCode == "duplicate-charge");

        Assert.Contains("$911.20 is also charged for", proposal.Says, StringComparison.Ordinal);
        Assert.Equal(Money.Zero, Assert.Single(proposal.Request.Periods).Amount);
        Assert.Contains("$911.20", proposal.Request.Answers["other"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Periods_after_the_registration_ended_are_proposed_together()
    {
        var account = await AccountMaker.Open(Office.Services, AccountMaker.Facts() with { LocationCode = "1701" }, more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2020, 1, 1), new DateOnly(2026, 5, 31)));
        await AccountMaker.Charge(Office.Services, Book, account, "911.20", "2026-06", new DateOnly(2026, 7, 20));
        await AccountMaker.Charge(Office.Services, Book, account, "400.00", "2026-07", new DateOnly(2026, 8, 20));
        var proposal = Assert.Single(await Found(account), p => p.Request.ReasonCode == "closed-before-period");

        Assert.Equal(("2026-05-31", 2), (proposal.Request.Answers["closed"], proposal.Request.Periods.Count));
        Assert.EndsWith("2026-06, 2026-07: charged after the registration ended on May 31, 2026.", proposal.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_a_wrong_place_starts_from_the_taxable_amount_that_the_charge_comes_from()
    {
        // 990.00 is 5.5% of 18,000.00.
        var account = await Owe(new Debt("sales", "2026-08", new DateOnly(2026, 9, 21), new Money(99000)));
        var known = await With<AdjustmentProposals, AdjustmentKnown>(p => p.For(account, "wrong-rate", null, Acts.ByClerk().Today));

        Assert.Empty(known.Request.Periods);
        Assert.Equal(Money.Dollars(18000), Assert.Single(known.Rows).Value.Amount);
    }

    [Fact]
    public async Task A_small_rest_that_is_not_late_is_proposed_to_be_written_off()
    {
        var account = await Owe(new Debt("sales", "2026-08", new DateOnly(2026, 9, 21), new Money(310)));
        var proposal = Assert.Single(await Found(account), p => p.Request.ReasonCode == "small-balance");
        Assert.Contains("owes $3.10: $5.00 or less", proposal.Says, StringComparison.Ordinal);
        Assert.Empty(await Found(await Owe(Debts.NotYetDue)));
    }

    private Task<IReadOnlyList<AdjustmentProposal>> Found(Account account) => With<AdjustmentProposals, IReadOnlyList<AdjustmentProposal>>(p => p.Of(account, Acts.ByClerk().Today));
}
