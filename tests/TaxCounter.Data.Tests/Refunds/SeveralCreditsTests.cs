using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Refunds;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Refunds;

/// <summary>One claim for several credits of a taxpayer, on two accounts, on Sep 15, 2026.</summary>
public sealed class SeveralCreditsTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private Account _first = null!, _second = null!;

    [Fact]
    public async Task A_claim_for_two_credits_is_recommended_approved_and_paid_to_the_cent_and_its_letter_foots()
    {
        var credits = await Overpaid();
        var claimed = await Claim([.. credits.Select(c => (c.Id, c.Amount))]);
        Assert.Null(claimed.Refusal);
        var refund = claimed.Value;
        Assert.Equal((2, "200.00", _first.Id), (refund.Parts.Count, refund.RequestedAmount.Plain(), refund.AccountId));
        Assert.Equal("refunds.claimed-already", (await Claim([(credits[1].Id, credits[1].Amount)])).Refusal?.Code);

        Assert.Equal("refunds.credit-gone", (await Recommend(refund, "150.00", "70.00")).Refusal?.Code);
        Assert.Null((await Recommend(refund, "130.00", "50.00")).Refusal);
        refund = await Found(refund.Number);
        Assert.Null((await Work(s => s.Approve(refund.Number, Money.Zero, refund.Story.Revision, Day.Act(Acts.Supervisor())))).Refusal);
        refund = await Found(refund.Number);
        Assert.Equal(("180.00", "130.00,50.00"), (refund.GrantedAmount.Plain(), string.Join(',', refund.Parts.Select(p => p.Granted.Plain()))));

        var letter = await Office.Read(c => c.Set<Letter>().SingleAsync());
        Assert.All(new[] { "130.00", "50.00", "180.00" }, amount => Assert.Contains(amount, letter.Body, StringComparison.Ordinal));
        Assert.Equal(["20.00"], (await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(_first.Id))).Select(c => c.Amount.Plain()));
        Assert.Empty(await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(_second.Id)));

        var file = await Day.With<RefundService, Result<RefundFile>>(s => s.MakeFile(RefundFileId.New(), Day.Act(Acts.Supervisor())));
        Assert.Contains(",180.00,0.00,180.00\r\n", file.Value.Csv(), StringComparison.Ordinal);
        Assert.Null((await Work(s => s.MarkPaid(refund.Number, "10442", Day.Today, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Empty(await Findings());

        Assert.Null((await Work(s => s.Undo(refund.Number, stopped: true, Day.Act(Acts.Clerk(), "lost")))).Refusal);
        Assert.Null((await Work(s => s.Cancel(refund.Number, Day.Act(Acts.Clerk(), "wants credit")))).Refusal);
        Assert.Equal(["150.00"], (await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(_first.Id))).Select(c => c.Amount.Plain()));
        Assert.Equal(["50.00"], (await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(_second.Id))).Select(c => c.Amount.Plain()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_credit_of_another_taxpayer_is_refused_and_what_either_account_owes_is_paid_first()
    {
        var credits = await Overpaid();
        var stranger = await Day.Owes("10.00", "Bayou Kettle");
        await Day.Takes(Acts.Clerk(), stranger, Day.Check("40.00"));
        var other = (await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(stranger.Id)))[0];
        Assert.Equal("refunds.other-taxpayer", (await Claim([(credits[0].Id, credits[0].Amount), (other.Id, other.Amount)])).Refusal?.Code);

        var refund = (await Claim([.. credits.Select(c => (c.Id, c.Amount))])).Value;
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, _second, "20.00", "2026-07", new DateOnly(2026, 8, 20));
        Assert.Equal("refunds.offset-first", (await Recommend(refund, "150.00", "50.00")).Refusal?.Code);
    }

    /// <summary>150.00 too much on one account and 50.00 on another of the same tax ID.</summary>
    private async Task<IReadOnlyList<OpenCredit>> Overpaid()
    {
        await Day.Opens(Acts.Clerk(), 1);
        _first = await AccountMaker.Open(Office.Services, AccountMaker.Facts(61) with { LocationCode = "1701" }, "721234567");
        _second = await AccountMaker.Open(Office.Services, AccountMaker.Facts(62) with { LocationCode = "1701" }, "721234567");
        List<OpenCredit> credits = [];
        foreach (var (account, check) in new[] { (_first, "250.00"), (_second, "150.00") })
        {
            await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, "100.00", "2026-08", new DateOnly(2026, 9, 21));
            await Day.Takes(Acts.Clerk(), account, Day.Check(check));
            credits.AddRange(await Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(account.Id)));
        }

        return credits;
    }

    private Task<Result<Refund>> Claim(IReadOnlyList<(OpenCreditId, Money)> credits) => Work(s => s.Claim(RefundId.New(), credits, new RefundClaim
    {
        Amount = Money.Zero,
        ClaimedOn = Day.Today,
        SignedBy = "R. Hebert",
        Capacity = "owner",
        Statement = "Both checks were too large.",
        SwornBefore = "M. Fontenot, notary",
        SwornOn = Day.Today,
        Payee = "First River Construction",
        PayTo = "PO Box 2590, Baton Rouge, LA 70821",
    }, Day.Act(Acts.Clerk())));

    private Task<Result<Refund>> Recommend(Refund refund, params string[] amounts) =>
        Work(s => s.Recommend(refund.Number, [.. amounts.Select(WorkingDay.Dollars)], "", null, Day.Act(Acts.Clerk(), "Both checks were larger than what was owed.")));

    private Task<Refund> Found(RefundNumber number) => Day.With<IRefunds, Refund>(async r => (await r.Find(number))!);

    private Task<Result<Refund>> Work(Func<RefundService, Task<Result<Refund>>> work) => Day.With(work);

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => f.Sentence)];
    }
}
