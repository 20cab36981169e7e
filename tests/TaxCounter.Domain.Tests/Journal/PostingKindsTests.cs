using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Journal;

/// <summary>The table of docs/ledger.md, kind by kind.</summary>
public class PostingKindsTests
{
    [Theory]
    [InlineData(PostingKind.Charge, PrincipalEffect.Charge, LateChargeEffect.None, PaidEffect.None, false)]
    [InlineData(PostingKind.LateCharges, PrincipalEffect.None, LateChargeEffect.Posted, PaidEffect.None, true)]
    [InlineData(PostingKind.Payment, PrincipalEffect.Credit, LateChargeEffect.None, PaidEffect.Payment, false)]
    [InlineData(PostingKind.Void, PrincipalEffect.Credit, LateChargeEffect.None, PaidEffect.TakenBack, false)]
    [InlineData(PostingKind.CreditMoved, PrincipalEffect.Credit, LateChargeEffect.None, PaidEffect.MovedCredit, true)]
    [InlineData(PostingKind.Waiver, PrincipalEffect.None, LateChargeEffect.WaiverGranted, PaidEffect.None, false)]
    [InlineData(PostingKind.Adjustment, PrincipalEffect.Charge, LateChargeEffect.None, PaidEffect.None, false)]
    [InlineData(PostingKind.Amendment, PrincipalEffect.Charge, LateChargeEffect.None, PaidEffect.None, false)]
    [InlineData(PostingKind.WaiverFollowed, PrincipalEffect.None, LateChargeEffect.WaiverFollowed, PaidEffect.None, true)]
    public void A_kind_that_concerns_a_taxpayer_is_this_and_nothing_else(PostingKind kind, PrincipalEffect principal, LateChargeEffect late, PaidEffect paid, bool followUp)
    {
        var isWhat = PostingKinds.Of(kind);
        Assert.Equal((principal, late, paid, followUp), (isWhat.Principal, isWhat.LateChargesWalk, isWhat.Paid, isWhat.IsFollowUp));
        Assert.True(isWhat.IsOfObligations);
    }

    [Theory]
    [InlineData(PostingKind.DrawerOpened, DrawerNeed.OpenAndOwn)]
    [InlineData(PostingKind.Payment, DrawerNeed.OpenAndOwn)]
    [InlineData(PostingKind.Void, DrawerNeed.NotBeingCounted)]
    [InlineData(PostingKind.DrawerOverShort, DrawerNeed.Accepted)]
    [InlineData(PostingKind.DrawerAccepted, DrawerNeed.Accepted)]
    public void A_kind_that_moves_a_drawer_says_what_the_drawer_must_be(PostingKind kind, DrawerNeed need) => Assert.Equal(need, PostingKinds.Of(kind).Drawer);

    [Fact]
    public void Every_kind_has_its_class_and_words_of_its_own()
    {
        var all = Enum.GetValues<PostingKind>();
        Assert.Equal(all.Length, all.Select(k => PostingKinds.Of(k).Words).Distinct().Count());
        Assert.All(all, k => Assert.True(PostingKinds.Of(k) is { Words.Length: > 0, InSentence.Length: > 0 }));
        Assert.Equal([PostingKind.DrawerOpened, PostingKind.DrawerOverShort, PostingKind.DrawerAccepted, PostingKind.DepositBanked, PostingKind.CreditWrittenOff, PostingKind.RefundApproved, PostingKind.RefundPaid, PostingKind.OutsideBanked, PostingKind.OutsideSuspended, PostingKind.BankFeePaid, PostingKind.SafeDrop, PostingKind.ChangeOrder, PostingKind.DrawerHandedOver], PostingKinds.Where(c => !c.IsOfObligations));
    }

    [Fact]
    public void The_lists_that_are_asked_for_are_cut_from_the_table()
    {
        Assert.Equal([PostingKind.Charge, PostingKind.Adjustment, PostingKind.Amendment], PostingKinds.Charges);
        Assert.Equal([PostingKind.Charge], PostingKinds.FirstCharges);
        Assert.Equal([PostingKind.Adjustment], PostingKinds.Adjustments);
        Assert.Equal([PostingKind.LateCharges], PostingKinds.LateChargesWalk);
        Assert.Equal([PostingKind.Payment, PostingKind.Void, PostingKind.CheckReturned, PostingKind.CheckRedeposited], PostingKinds.Received);
        Assert.Equal([PostingKind.Payment, PostingKind.Void, PostingKind.CreditMoved, PostingKind.CreditApplied, PostingKind.PaymentMoved, PostingKind.CheckReturned, PostingKind.CheckRedeposited], PostingKinds.Paid);
        Assert.Equal([PostingKind.Payment], PostingKinds.Made);
        Assert.Equal([PostingKind.PaymentMoved, PostingKind.CheckReturned], PostingKinds.TakeOff);
        Assert.Equal([PostingKind.Waiver], PostingKinds.Granted);
        Assert.Equal([PostingKind.Waiver, PostingKind.WaiverFollowed], PostingKinds.Waived);
    }

    [Theory]
    [InlineData(PostingKind.LateCharges, Component.Tax, LedgerAccount.PenaltyRevenue)]
    [InlineData(PostingKind.Waiver, Component.Interest, LedgerAccount.WaivedPenalty)]
    [InlineData(PostingKind.DrawerOpened, Component.Tax, LedgerAccount.ChangeFund)]
    public void A_posting_cannot_touch_a_part_that_its_kind_leaves_alone(PostingKind kind, Component part, LedgerAccount against)
    {
        var lines = new[] { LineDraft.Debit(LedgerAccount.Receivable, new Money(100)) with { Component = part }, LineDraft.Credit(against, new Money(100)) };
        Assert.Throws<InvalidOperationException>(() => Posting.Of(kind, PostingDays.On(Today), Act(), lines));
    }
}
