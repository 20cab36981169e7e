using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>No clerk alone makes penalty and interest vanish by the day a payment counts from.</summary>
public abstract class EarlierDayTests(DatabaseProvider provider) : WindowTests(provider)
{
    private static readonly Debt _large = Debts.Sales with { Amount = new Money(600000) };

    [DatabaseFact]
    public async Task Cash_and_cards_count_from_today_whatever_is_typed()
    {
        await OpenDrawer();
        var account = await Owe(_large);
        var card = new TenderDraft(TenderKind.Card, new Money(600000)) { CardReference = "T-1", CardLastFour = "4242" };
        foreach (var tender in new[] { Cash(600000), card })
        {
            var asked = await Shown(await Asking(account, tender) with { EffectiveOn = new DateOnly(2021, 1, 15), Proof = "postmark" });
            Assert.Equal(CashieringRefusals.CountsFromToday, (await Take(asked, reason: "x")).Refusal);
        }

        Assert.Equal(0, await Office.Read(c => c.Set<PaymentEvent>().CountAsync()));
    }

    [DatabaseFact]
    public async Task An_earlier_day_has_evidence_that_the_rule_book_knows_and_reaches_only_so_far_back()
    {
        await OpenDrawer();
        var asked = await Asking(await Owe(Debts.Sales), Check(91120));

        async Task<string?> Code(string? proof, int daysBack) =>
            (await Take(await Shown(asked with { EffectiveOn = Acts.ByClerk().Today.AddDays(-daysBack), Proof = proof }), reason: "x")).Refusal?.Code;

        Assert.Equal("cashiering.proof-needed", await Code(null, 1));
        Assert.Equal("cashiering.proof-needed", await Code("says so", 1));
        Assert.Equal("cashiering.too-far-back", await Code("courier", 11));
        Assert.Equal("cashiering.too-far-back", await Code("postmark", 61));
        Assert.Null(await Code("postmark", 57));
    }

    [DatabaseFact]
    public async Task What_is_not_charged_is_said_kept_and_above_the_limit_approved_by_another_person()
    {
        await OpenDrawer();
        var account = await Owe(_large);
        var asked = await Shown(await Asking(account, Check(600000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });
        var (offer, _) = await With<PaymentService, (PaymentOffer?, Refusal?)>(p => p.Offer(asked, Acts.By(Acts.Clerk(), reason: "postmark Jul 20")));
        var owed = await Owed(account);

        Assert.True(offer!.NeedsApproval);
        Assert.Equal(owed - _large.Amount, offer.NotCharged);
        Assert.Equal($"Penalty {offer.PenaltyNotCharged} and interest {offer.InterestNotCharged} are not charged because it counts from Jul 20, 2026.", PaymentWords.Consequences(offer, Acts.ByClerk().Today)[0]);
        Assert.Equal("cashiering.earlier-day-approval", (await Take(asked, Acts.Clerk(), null)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Take(asked, Acts.Clerk(), Acts.Clerk(2))).Refusal?.Code);
        Assert.Equal("staff.own-work", (await Take(asked, Acts.Clerk(), Acts.Supervisor() with { Person = Acts.Clerk().Person })).Refusal?.Code);
        var receipt = (await Take(asked, Acts.Clerk(), Acts.Supervisor())).Value;

        Assert.Equal((offer.PenaltyNotCharged, offer.InterestNotCharged, "Supervisor 1"), (receipt.PenaltyNotCharged, receipt.InterestNotCharged, receipt.DayApproved?.Name));
        var listed = Assert.Single(await With<IBusinessDaySearch, IReadOnlyList<BackdatedPayment>>(s => s.Backdated(receipt.BusinessDay)));
        Assert.Equal((receipt.Number, _large.DueOn, "postmark", "Supervisor 1"), (listed.Number, listed.EffectiveOn, listed.Proof, listed.ApprovedBy));
        await Verify();
    }

    [DatabaseFact]
    public async Task Credit_that_would_count_from_an_earlier_day_is_no_way_around()
    {
        await OpenDrawer();
        var account = await Owe(_large);
        var asked = await Shown(await Asking(account, Check(600000)) with { Obligations = [], EffectiveOn = _large.DueOn, Proof = "postmark", KeepRestAsCredit = true });
        var (offer, _) = await With<PaymentService, (PaymentOffer?, Refusal?)>(p => p.Offer(asked, Acts.By(Acts.Clerk(), reason: "postmark Jul 20")));

        Assert.True(offer!.NeedsApproval);
        Assert.Equal(Money.Zero, offer.NotCharged);
        var refused = await Take(asked, Acts.Clerk(), null);
        Assert.Equal("$6,000.00 stays as credit that counts from Jul 20, 2026 too: what it pays later bears no penalty and interest from that day on. A supervisor who did not take this payment approves it here, with their own user name and password.", refused.Refusal?.Message);
        Assert.Equal("Supervisor 1", (await Take(asked, Acts.Clerk(), Acts.Supervisor())).Value.DayApproved?.Name);
        await Verify();
    }

    [DatabaseFact]
    public async Task Credit_from_an_earlier_day_adds_up_in_slices_and_verify_finds_it_in_records_already_there()
    {
        await OpenDrawer();
        var account = await Owe(_large);
        async Task<TakePayment> Slice() => await Shown(await Asking(account, Check(20000)) with { Obligations = [], EffectiveOn = _large.DueOn, Proof = "postmark", KeepRestAsCredit = true });

        Assert.Null((await Take(await Slice(), Acts.Clerk(), null)).Refusal);
        Assert.Equal("cashiering.earlier-day-approval", (await Take(await Slice(), Acts.Clerk(), null)).Refusal?.Code);
        var second = (await Take(await Slice(), Acts.Clerk(), Acts.Supervisor())).Value;
        await Verify();

        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "PaymentEvents" SET "DayApprovedByPerson" = NULL, "DayApprovedByName" = NULL, "DayApprovedAt" = NULL"""));
        Assert.Equal([$"V18: The earlier effective date of receipt {second.Number} of $200.00 was decided above the approval limits of its day."], (await Findings()).Where(f => !f.StartsWith("V50", StringComparison.Ordinal)));
    }

    [DatabaseFact]
    public async Task A_supervisor_who_takes_the_payment_needs_another_one()
    {
        await With<DrawerService, Result<Drawer>>(s => s.Open(9, new Money(10000), Acts.BySupervisor()));
        var asked = await Shown(await Asking(await Owe(_large), Check(600000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });

        Assert.Equal("cashiering.earlier-day-approval", (await Take(asked, Acts.Supervisor(), null)).Refusal?.Code);
        Assert.Equal("staff.own-work", (await Take(asked, Acts.Supervisor(), Acts.Supervisor())).Refusal?.Code);
        Assert.Null((await Take(asked, Acts.Supervisor(), Acts.Supervisor(2))).Refusal);
    }

    [DatabaseFact]
    public async Task Slices_below_the_limit_add_up_and_a_void_and_retake_is_no_way_around()
    {
        await OpenDrawer();
        var account = await Owe(_large);
        async Task<TakePayment> Slice() => await Shown(await Asking(account, Check(200000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });

        var first = (await Take(await Slice(), Acts.Clerk(), null)).Value;
        Assert.Equal("cashiering.earlier-day-approval", (await Take(await Slice(), Acts.Clerk(), null)).Refusal?.Code);
        await Void(first);
        var again = await Shown(await Asking(account, Check(600000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });
        Assert.Equal("cashiering.earlier-day-approval", (await Take(again, Acts.Clerk(), null)).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task For_how_many_days_slices_add_up_is_a_row_of_the_rule_book()
    {
        Assert.All(new[] { Books.EastBatonRouge, Books.Pennsylvania }, book => Assert.Equal((60, "Office policy"), (book.Limits.AddUp!.Rows[0].Value, book.Limits.AddUp.Rows[0].Authority.Text)));
        await OpenDrawer();
        var account = await Owe(_large);
        async Task<Refusal?> Slice(DateTime at)
        {
            var act = Acts.By(Acts.Clerk(), at, "postmark");
            var asked = await Shown(await Asking(account, Check(200000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" }, act);
            return (await With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, act))).Refusal;
        }

        var first = await Slice(Acts.ByClerk().At);
        Assert.True(first is null, first?.Message);
        Assert.Equal("cashiering.earlier-day-approval", (await Slice(Acts.ByClerk().At))?.Code);
    }

    [DatabaseFact]
    public async Task Verify_names_an_earlier_day_without_evidence_approval_or_a_second_person()
    {
        await OpenDrawer();
        var asked = await Shown(await Asking(await Owe(_large), Check(600000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });
        var receipt = (await Take(asked, Acts.Clerk(), Acts.Supervisor())).Value;

        await Office.Read(c => c.Set<PaymentEvent>().ExecuteUpdateAsync(s => s.SetProperty(e => e.DayApproved!.Person, Acts.Clerk().Person)));
        Assert.Contains($"V9: The earlier effective date of receipt {receipt.Number} was approved by E101, who took the payment.", await Findings());
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "PaymentEvents" SET "DayApprovedByPerson" = NULL, "DayApprovedByName" = NULL, "DayApprovedAt" = NULL"""));
        Assert.Contains(await Findings(), f => f.StartsWith($"V18: The earlier effective date of receipt {receipt.Number} of ", StringComparison.Ordinal));
        await Office.Read(c => c.Set<PaymentEvent>().ExecuteUpdateAsync(s => s.SetProperty(e => e.Proof, (string?)null)));
        Assert.Contains($"V18: Receipt {receipt.Number} counts from 2026-07-20 without proof, or by cash or a card, which count from the day they are taken.", await Findings());
    }

    private Task<Result<PaymentEvent>> Take(TakePayment asked, StaffMember taker, StaffMember? approver) => With<PaymentService, Result<PaymentEvent>>(p =>
        p.Take(asked, Acts.By(taker, reason: "postmark Jul 20, Baton Rouge"), approver is null ? null : Acts.By(approver)));

    private async Task<IReadOnlyList<string>> Findings() => [.. (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
}

public sealed class EarlierDayOnSqlite() : EarlierDayTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class EarlierDayOnSqlServer() : EarlierDayTests(DatabaseProvider.SqlServer);
