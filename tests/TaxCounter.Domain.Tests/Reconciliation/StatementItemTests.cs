using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Reconciliation;

public class StatementItemTests
{
    public static TheoryData<StatementItemState, string, StatementItemState?> EveryMove() => new()
    {
        { StatementItemState.Open, "match", StatementItemState.Matched },
        { StatementItemState.Open, "explain", StatementItemState.Explained },
        { StatementItemState.Open, "suspend", StatementItemState.InSuspense },
        { StatementItemState.Open, "open", null },
        { StatementItemState.InSuspense, "match", StatementItemState.Matched },
        { StatementItemState.InSuspense, "explain", StatementItemState.Explained },
        { StatementItemState.InSuspense, "suspend", null },
        { StatementItemState.InSuspense, "open", StatementItemState.Open },
        { StatementItemState.Matched, "match", null },
        { StatementItemState.Matched, "explain", null },
        { StatementItemState.Matched, "suspend", null },
        { StatementItemState.Matched, "open", StatementItemState.Open },
        { StatementItemState.Explained, "match", null },
        { StatementItemState.Explained, "explain", null },
        { StatementItemState.Explained, "suspend", null },
        { StatementItemState.Explained, "open", StatementItemState.Open },
    };

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void An_item_moves_as_its_table_says_and_not_otherwise(StatementItemState from, string verb, StatementItemState? to)
    {
        var item = Item(from);
        var no = Do(item, verb);

        Assert.Equal(to is null, no is not null);
        Assert.Equal(to ?? from, item.State);
        Assert.Equal(item.State == StatementItemState.Matched, item.MatchKey is not null);
    }

    [Fact]
    public void What_is_posted_as_a_payment_is_not_opened_again_and_a_clerk_decides_nothing()
    {
        var posted = Item(StatementItemState.Open);
        Must(posted.Match(new StatementMatch(new MatchTarget(MatchKind.Posted, "R-2026-000001-1", Dollars("5.00"), Today, [], "posted"), MatchedBy.Person), Act(Supervisor)));

        Assert.Equal("reconciliation.posted", posted.OpenAgain(Act(Supervisor, "wrong")).Refusal?.Code);
        Assert.Equal("staff.not-allowed", Item(StatementItemState.Open).Explain(Act(because: "fee")).Refusal?.Code);
        Assert.Equal("staff.reason-needed", Item(StatementItemState.Open).PutAside(Act(Supervisor)).Refusal?.Code);
    }

    [Theory]
    [InlineData(ItemKind.LockboxCheck, "130.00", "LockboxClearing 130.00, Suspense -130.00")]
    [InlineData(ItemKind.CardSale, "40.00", "CardClearing 40.00, Suspense -40.00")]
    [InlineData(ItemKind.CardRefund, "-75.00", "CardClearing -75.00, Suspense 75.00")]
    [InlineData(ItemKind.OtherCredit, "5.00", "Bank 5.00, Suspense -5.00")]
    [InlineData(ItemKind.Returned, "-733.41", "Bank -733.41, Suspense 733.41")]
    public void What_is_in_suspense_stands_there_and_where_its_money_is(ItemKind kind, string amount, string lines)
    {
        var item = Item(StatementItemState.InSuspense, kind, amount);

        Assert.Equal(lines, string.Join(", ", OutsideBooks.Lines(item).Select(l => $"{l.Account} {(l.Side == Side.Debit ? l.Amount : -l.Amount).Plain()}")));
    }

    [Fact]
    public void A_card_file_at_the_bank_is_net_and_fees_against_gross_and_only_a_fee_is_posted_when_it_is_explained()
    {
        var item = Item(StatementItemState.Open, ItemKind.Electronic, "1921.52");
        Must(item.Match(new StatementMatch(new MatchTarget(MatchKind.CardFile, "Processor/2026-11-24", Dollars("1921.52"), Today, [], "cards") { Fees = Dollars("45.95") }, MatchedBy.AmountAndDay), Act(Supervisor)));

        Assert.Equal(["Bank 1921.52", "CardFees 45.95", "CardClearing 1967.47"], OutsideBooks.Lines(item).Select(l => $"{l.Account} {l.Amount.Plain()}"));
        Assert.Equal(["BankFees 10.00", "Bank 10.00"], OutsideBooks.Lines(Item(StatementItemState.Explained, ItemKind.Fee, "-10.00")).Select(l => $"{l.Account} {l.Amount.Plain()}"));
        Assert.Empty(OutsideBooks.Lines(Item(StatementItemState.Explained, ItemKind.OtherCredit, "10.00")));
        Assert.Empty(OutsideBooks.Lines(Item(StatementItemState.Matched, ItemKind.Deposit, "10.00")));
    }

    private static Refusal? Do(StatementItem item, string verb) => verb switch
    {
        "match" => item.Match(new StatementMatch(new MatchTarget(MatchKind.Deposit, "D-2026-000001-1", item.Told.Amount, Today, [], "deposit"), MatchedBy.Person), Act(Supervisor)).Refusal,
        "explain" => item.Explain(Act(Supervisor, "bank fee")).Refusal,
        "suspend" => item.PutAside(Act(Supervisor, "ask the bank")).Refusal,
        _ => item.OpenAgain(Act(Supervisor, "wrong line")).Refusal,
    };

    private static StatementItem Item(StatementItemState state, ItemKind kind = ItemKind.Deposit, string amount = "5.00")
    {
        var money = amount.StartsWith('-') ? -Dollars(amount[1..]) : Dollars(amount);
        var item = StatementItem.Of(StatementFileId.New(), new ReadItem { Line = 2, Account = "9", Day = Today, Type = "X", Kind = kind, Amount = money }, "f");
        if (state != StatementItemState.Open)
        {
            Assert.Null(Do(item, state switch { StatementItemState.Matched => "match", StatementItemState.Explained => "explain", _ => "suspend" }));
        }

        return item;
    }
}
