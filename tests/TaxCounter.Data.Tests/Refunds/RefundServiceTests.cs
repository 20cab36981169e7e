using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Refunds;

/// <summary>A refund from the claim to the check: 100.00 is owed, more is paid, and the rest is claimed back.</summary>
public class RefundServiceTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private Account _account = null!;

    [Fact]
    public async Task A_refund_goes_from_the_claim_through_two_people_and_the_file_to_the_check()
    {
        var refund = await Approved("262.50");

        Assert.Equal((RefundState.Approved, "162.50", "0.00"), (refund.Story.State, refund.GrantedAmount.Plain(), refund.Interest.Plain()));
        Assert.Equal(Money.Zero, await Day.With<ILedgers, Money>(l => l.Unapplied(_account.Id)));
        var id = RefundFileId.New();
        Assert.Equal("staff.not-allowed", (await File(id, Acts.Clerk())).Refusal?.Code);
        var file = await File(id, Acts.Supervisor());
        Assert.Null(file.Refusal);
        Assert.Equal(file.Value.Number, (await File(id, Acts.Supervisor())).Value.Number);
        Assert.Equal("refunds.nothing-approved", (await File(RefundFileId.New(), Acts.Supervisor())).Refusal?.Code);
        Assert.Equal(
            $"H,{file.Value.Number},2026-09-15,1,162.50\r\nD,1,{refund.Number},{_account.Number.Digits},First River Construction,\"PO Box 2590, Baton Rouge, LA 70821\",check,162.50,0.00,162.50\r\nT,{file.Value.Number},1,162.50,1\r\n",
            file.Value.Csv());

        Assert.Equal("refunds.reference-needed", (await Work(s => s.MarkPaid(refund.Number, " ", Day.Today, Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Null((await Work(s => s.MarkPaid(refund.Number, "10442", Day.Today, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Equal(RefundState.Paid, (await Found(refund.Number)).Story.State);
        Assert.Equal([$"/refunds/{refund.Number}"], await Day.With<IEnumerable<IForeignNumbers>, IEnumerable<string>>(async all => (await Task.WhenAll(all.Where(n => n.Needs == Permission.SeeRefunds).Select(n => n.Find("10442")))).SelectMany(n => n).Select(n => n.Page).ToList()));
        Assert.Equal(["RefundApproved", "RefundPaid"], await Office.Read(c => c.Set<Posting>().Where(p => p.Reason == refund.Number.ToString()).OrderBy(p => p.Kind).Select(p => p.Kind.ToString()).ToListAsync()));
        Assert.Equal(["refund-approved"], await Office.Read(c => c.Set<Letter>().Select(l => l.Kind).ToListAsync()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Nobody_approves_what_they_prepared_nor_sends_what_they_recommended()
    {
        var refund = await Recommended("262.50", Acts.Supervisor());

        Assert.Equal("staff.own-work", (await Approve(refund, Acts.Supervisor())).Refusal?.Code);
        Assert.Null((await Approve(refund, Acts.Supervisor(2))).Refusal);
        Assert.Equal("refunds.own-release", (await File(RefundFileId.New(), Acts.Supervisor())).Refusal?.Code);
        Assert.Null((await File(RefundFileId.New(), Acts.Supervisor(2))).Refusal);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Above_the_limit_another_supervisor_sends_it_than_who_approved_it()
    {
        var refund = await Approved("762.50");

        Assert.True(refund.NeedsOtherReleaser);
        Assert.Equal("refunds.own-release", (await File(RefundFileId.New(), Acts.Supervisor())).Refusal?.Code);
        Assert.Null((await File(RefundFileId.New(), Acts.Supervisor(2))).Refusal);
    }

    [Fact]
    public async Task The_database_refuses_who_recommended_and_above_the_limit_who_approved()
    {
        var refund = await Approved("762.50");
        await File(RefundFileId.New(), Acts.Supervisor(2));

        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Refunds" SET "ReleasedByPerson" = "DecidedByPerson" """)));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Refunds" SET "ReleasedByPerson" = "RecommendedByPerson" """)));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Refunds" SET "DecidedByPerson" = "RecommendedByPerson" """)));

        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "RefundFileLines" SET "AmountCents" = 1""")));
        Assert.Equal(1, (await Found(refund.Number)).Issue);
    }

    [Fact]
    public async Task What_is_owed_is_paid_first_and_an_unsworn_claim_is_not_recommended()
    {
        var refund = await Claimed("262.50", sworn: false);
        Assert.Equal("refunds.not-sworn", (await Recommend(refund, "162.50")).Refusal?.Code);
        Assert.Equal("refunds.credit-gone", (await Work(s => s.Recommend(refund.Number, Dollars("162.51"), "a notary", Day.Today, Day.Act(Acts.Clerk(), "paid too much")))).Refusal?.Code);
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, _account, "20.00", "2026-07", new DateOnly(2026, 8, 20));

        var no = await Work(s => s.Recommend(refund.Number, Dollars("100.00"), "a notary", Day.Today, Day.Act(Acts.Clerk(), "paid too much")));

        Assert.Equal("refunds.offset-first", no.Refusal?.Code);
    }

    [Fact]
    public async Task A_credit_has_one_claim_at_a_time_and_a_second_click_gives_the_first()
    {
        var refund = await Claimed("262.50");
        var credit = await Office.Read(c => c.Set<OpenCredit>().SingleAsync());

        Assert.Equal(refund.Number, (await Claim(credit, refund.Id)).Value.Number);
        Assert.Equal("refunds.claimed-already", (await Claim(credit, RefundId.New())).Refusal?.Code);
    }

    [Theory]
    [InlineData("routing 990000003, account 12345", "990000003 is not a routing number: none begins with 99.")]
    [InlineData("ABA 065000091 acct 12345", "065000091 is not a routing number: its check digit is wrong.")]
    [InlineData("Routing no. 0650 0009 account 12345", "06500009 is not a routing number: it has nine digits.")]
    [InlineData("routing 065000090, account 12345", null)]
    [InlineData("PO Box 2590, Baton Rouge, LA 708212590", null)]
    public async Task A_routing_number_written_for_a_payment_by_ach_is_one(string payTo, string? says)
    {
        _account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(), 1);
        await Day.Takes(Acts.Clerk(), _account, Day.Check("262.50"));
        var claimed = await Claim(await Office.Read(c => c.Set<OpenCredit>().SingleAsync()), RefundId.New(), by: RefundPayment.Ach, payTo: payTo);

        Assert.Equal(says is null, claimed.Refusal is null);
        Assert.StartsWith(says ?? "", claimed.Refusal?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payment_that_came_back_is_paid_again_as_another_issue_or_becomes_credit_again()
    {
        var refund = await Approved("262.50");
        await File(RefundFileId.New(), Acts.Supervisor());
        await Work(s => s.MarkPaid(refund.Number, "10442", Day.Today, Day.Act(Acts.Clerk())));

        Assert.Null((await Work(s => s.Undo(refund.Number, stopped: false, Day.Act(Acts.Clerk(), "moved, no forwarding address")))).Refusal);
        Assert.Empty(await Findings());
        Assert.Null((await Work(s => s.Reissue(refund.Number, Day.Act(Acts.Clerk(), "new address")))).Refusal);
        Assert.Null((await File(RefundFileId.New(), Acts.Supervisor())).Refusal);
        Assert.Equal(2, (await Found(refund.Number)).Issue);
        Assert.Null((await Work(s => s.Undo(refund.Number, stopped: true, Day.Act(Acts.Clerk(), "lost")))).Refusal);
        Assert.Null((await Work(s => s.Cancel(refund.Number, Day.Act(Acts.Clerk(), "wants credit instead")))).Refusal);

        var credit = await Office.Read(c => c.Set<OpenCredit>().SingleAsync());
        Assert.Equal(("162.50", refund.Parts[0].AroseOn), (credit.Amount.Plain(), credit.AroseOn));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_denial_says_why_and_how_to_appeal_and_leaves_the_credit()
    {
        var refund = await Recommended("262.50", Acts.Clerk());

        Assert.NotNull((await Work(s => s.Deny(refund.Number, refund.Story.Revision, Day.Act(Acts.Supervisor())))).Refusal);
        Assert.Null((await Work(s => s.Deny(refund.Number, refund.Story.Revision, Day.Act(Acts.Supervisor(), "The tax was due.")))).Refusal);
        var letter = await Office.Read(c => c.Set<Letter>().SingleAsync());
        Assert.Contains("“The tax was due.”", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Board of Tax Appeals", letter.Body, StringComparison.Ordinal);
        Assert.Equal("162.50", (await Day.With<ILedgers, Money>(l => l.Unapplied(_account.Id))).Plain());
        Assert.Empty(await Findings());
    }

    private async Task<Refund> Claimed(string check, bool sworn = true)
    {
        _account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(), 1);
        await Day.Takes(Acts.Clerk(), _account, Day.Check(check));
        var claimed = await Claim(await Office.Read(c => c.Set<OpenCredit>().SingleAsync()), RefundId.New(), sworn);
        Assert.Null(claimed.Refusal);
        return claimed.Value;
    }

    private Task<Result<Refund>> Claim(OpenCredit credit, RefundId id, bool sworn = true, RefundPayment by = RefundPayment.Check, string payTo = "PO Box 2590, Baton Rouge, LA 70821") => Work(s => s.Claim(id, credit.Id, new RefundClaim
    {
        Amount = credit.Amount,
        ClaimedOn = Day.Today,
        SignedBy = "R. Hebert",
        Capacity = "owner",
        Statement = "The check was too large.",
        SwornBefore = sworn ? "M. Fontenot, notary" : "",
        SwornOn = sworn ? Day.Today : null,
        Payee = "First River Construction",
        PayTo = payTo,
        Payment = by,
    }, Day.Act(Acts.Clerk())));

    private async Task<Refund> Recommended(string check, StaffMember by)
    {
        var refund = await Claimed(check);
        Assert.Null((await Recommend(refund, refund.RequestedAmount.Plain(), by)).Refusal);
        return await Found(refund.Number);
    }

    private async Task<Refund> Approved(string check)
    {
        var refund = await Recommended(check, Acts.Clerk());
        Assert.Null((await Approve(refund, Acts.Supervisor())).Refusal);
        return await Found(refund.Number);
    }

    private Task<Result<Refund>> Recommend(Refund refund, string amount, StaffMember? by = null) => Work(s => s.Recommend(refund.Number, Dollars(amount), "", null, Day.Act(by ?? Acts.Clerk(), "The check was larger than what was owed.")));

    private Task<Result<Refund>> Approve(Refund refund, StaffMember by) => Work(s => s.Approve(refund.Number, Money.Zero, refund.Story.Revision, Day.Act(by)));

    private Task<Result<RefundFile>> File(RefundFileId id, StaffMember by) => Day.With<RefundService, Result<RefundFile>>(s => s.MakeFile(id, Day.Act(by)));

    private Task<Refund> Found(RefundNumber number) => Day.With<IRefunds, Refund>(async r => (await r.Find(number))!);

    private Task<Result<Refund>> Work(Func<RefundService, Task<Result<Refund>>> work) => Day.With(work);

    private static Money Dollars(string amount) => WorkingDay.Dollars(amount);

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => f.Sentence)];
    }
}
