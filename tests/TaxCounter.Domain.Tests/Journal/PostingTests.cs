using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Journal;

public class PostingTests
{
    private static readonly Gen<LineDraft[]> _lines =
        from count in Gen.Choose(0, 8)
        from lines in (from account in Gen.Elements(Enum.GetValues<LedgerAccount>())
                       from side in Gen.Elements(Side.Debit, Side.Credit)
                       from cents in Gen.Choose(0, 3)
                       select new LineDraft(account, side, new Money(cents))).ArrayOf(count)
        select lines;

    [Fact]
    public void A_posting_balances_or_is_not_made() => new RandomCases(2000).Hold(Prop.ForAll(_lines.ToArbitrary(), lines =>
    {
        var debits = lines.Where(l => l.Side == Side.Debit).Total(l => l.Amount);
        var credits = lines.Where(l => l.Side == Side.Credit).Total(l => l.Amount);
        try
        {
            var posting = Posting.Of(PostingKind.Payment, PostingDays.On(Today), Act(), lines);
            return debits == credits && debits.IsPositive && posting.Lines.Total(l => l.AsDebit).IsZero && posting.Lines.All(l => l.Amount.IsPositive)
                && posting.Lines.Select(l => l.Number).SequenceEqual(Enumerable.Range(1, posting.Lines.Count));
        }
        catch (InvalidOperationException)
        {
            return debits != credits || debits.IsZero;
        }
    }));

    [Fact]
    public void An_amount_below_zero_is_a_programmers_mistake() => Assert.Throws<InvalidOperationException>(() =>
        Posting.Of(PostingKind.Payment, PostingDays.On(Today), Act(), [LineDraft.Debit(LedgerAccount.DrawerCash, new Money(-1)), LineDraft.Credit(LedgerAccount.Receivable, new Money(-1))]));

    [Fact]
    public void The_mirror_has_every_line_on_its_other_side_and_names_what_it_corrects()
    {
        var obligation = Obligation();
        var posting = Posting.Of(PostingKind.Payment, new PostingDays(Today, Day("2026-11-02")), Act(),
        [
            LineDraft.Debit(LedgerAccount.DrawerCash, new Money(500)) with { TenderId = TenderId.New(), DrawerId = DrawerId.New() },
            LineDraft.Credit(LedgerAccount.DrawerCash, new Money(100)),
            LineDraft.Credit(LedgerAccount.Receivable, new Money(400)) with { AccountId = obligation.AccountId, ObligationId = obligation.Id, Component = Component.Tax, TaxType = "sales" },
        ], PaymentEventId.New());

        var mirror = posting.Reversed(PostingKind.Void, Today, Act(Supervisor, "wrong account"));

        Assert.Equal(posting.Lines.Select(l => l.ToDraft().OnOtherSide()), mirror.Lines.Select(l => l.ToDraft()));
        Assert.Equal((posting.Id, posting.PaymentEventId, posting.EffectiveOn, PostingKind.Void, "wrong account"), (mirror.CorrectsId, mirror.PaymentEventId, mirror.EffectiveOn, mirror.Kind, mirror.Reason));
        Assert.NotEqual(posting.Id, mirror.Id);
    }

    [Fact]
    public void A_mirror_can_take_the_money_from_where_it_is_by_now()
    {
        var posting = Posting.Of(PostingKind.Payment, PostingDays.On(Today), Act(), [LineDraft.Debit(LedgerAccount.DrawerCash, new Money(500)), LineDraft.Credit(LedgerAccount.Receivable, new Money(500))]);
        var mirror = posting.Reversed(PostingKind.Void, Today, Act(), l => l.Account == LedgerAccount.DrawerCash ? l.ToDraft() with { Account = LedgerAccount.UndepositedCash } : l.ToDraft());
        Assert.Contains(mirror.Lines, l => l.Account == LedgerAccount.UndepositedCash && l.Side == Side.Credit && l.Amount == new Money(500));
    }

    [Fact]
    public void A_net_line_takes_the_side_from_the_sign()
    {
        Assert.Equal((Side.Debit, new Money(7)), (LineDraft.Net(LedgerAccount.OverShort, new Money(7)).Side, LineDraft.Net(LedgerAccount.OverShort, new Money(7)).Amount));
        Assert.Equal((Side.Credit, new Money(7)), (LineDraft.Net(LedgerAccount.OverShort, new Money(-7)).Side, LineDraft.Net(LedgerAccount.OverShort, new Money(-7)).Amount));
    }
}
