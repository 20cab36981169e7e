using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Custody;

/// <summary>A drawer within its day: cash goes to the safe, another clerk takes it over, it is counted without closing.</summary>
public class DrawerInCustodyTests
{
    private static readonly CountDifference _none = new(Money.Zero, 0, 0);

    /// <summary>Starting cash 150.00, cash tendered 1,318.40, change 96.15.</summary>
    private static readonly Money _received = Dollars("1318.40") - Dollars("96.15");

    [Fact]
    public void Starting_cash_and_cash_less_change_is_what_should_be_in_it_and_a_drop_takes_off_what_it_takes()
    {
        var drawer = Drawer();
        Assert.Equal(Dollars("1372.25"), drawer.CashWith(_received));

        Must(drawer.Drop(Dollars("1000.00"), Inside(drawer), Act()));

        Assert.Equal(Dollars("372.25"), drawer.CashWith(_received));
    }

    [Theory]
    [InlineData("1000.00", "372.25", "0.00", "150.00", "1222.25")]
    [InlineData("1000.00", "371.00", "-1.25", "150.00", "1221.00")]
    [InlineData("1300.00", "72.25", "0.00", "150.00", "1222.25")] // the drop took starting cash with it
    [InlineData("1372.25", "0.00", "0.00", "150.00", "1222.25")]
    [InlineData("100.00", "20.00", "-1252.25", "120.00", "0.00")] // less than the starting cash is left of both
    public void What_goes_to_the_bank_is_what_was_counted_and_what_was_dropped_less_the_starting_cash(string dropped, string counted, string over, string returned, string toBank)
    {
        var drawer = Drawer();
        Must(drawer.Drop(Dollars(dropped), Inside(drawer), Act()));
        Must(drawer.StartCount(Act()));
        Must(drawer.Seal(Pieces(Dollars(counted)), Inside(drawer), Act()));

        Assert.Equal((Dollars(over), Dollars(returned), Dollars(toBank)), (drawer.OverShortAmount, drawer.StartingCashReturned, drawer.CashToBank));
    }

    [Fact]
    public void No_more_leaves_a_drawer_than_it_holds_and_how_much_that_is_is_not_said()
    {
        var drawer = Drawer();
        var no = drawer.Drop(Dollars("1372.26"), Inside(drawer), Act()).Refusal;

        Assert.Equal("cashiering.more-than-inside", no?.Code);
        Assert.DoesNotContain("1,372.25", no!.Message, StringComparison.Ordinal);
        Assert.Equal(Money.Zero, drawer.Handling.Dropped);
    }

    public static TheoryData<DrawerState> States() => [.. Enum.GetValues<DrawerState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Cash_leaves_an_open_drawer_of_today_by_the_hand_of_its_clerk_only(DrawerState state)
    {
        var no = Drawer(state).Drop(Dollars("10.00"), Contents("550.00"), Act()).Refusal;
        Assert.Equal(state == DrawerState.Open, no is null);
        Assert.Equal("cashiering.not-yours", Drawer(state).Drop(Dollars("10.00"), Contents("550.00"), Act(OtherClerk)).Refusal?.Code);
        Assert.Equal("cashiering.drawer-other-day", Drawer(state).Drop(Dollars("10.00"), Contents("550.00"), Act() with { Today = Today.AddDays(1) }).Refusal?.Code);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void An_open_drawer_of_today_is_handed_over_by_its_clerk_only(DrawerState state)
    {
        var no = Drawer(state).HandOver(OtherClerk, _none, Act()).Refusal;
        Assert.Equal(state == DrawerState.Open, no is null);
        Assert.Equal("cashiering.not-yours", Drawer(state).HandOver(OtherClerk, _none, Act(OtherClerk)).Refusal?.Code);
        Assert.Equal("cashiering.drawer-other-day", Drawer(state).HandOver(OtherClerk, _none, Act() with { Today = Today.AddDays(1) }).Refusal?.Code);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_drawer_is_counted_without_closing_while_its_clerk_works_with_it(DrawerState state) =>
        Assert.Equal(state is DrawerState.Open or DrawerState.Locked, Drawer(state).WhyNotCount(Act(Supervisor)) is null);

    [Fact]
    public void Nobody_counts_their_own_drawer_by_surprise() => Assert.Equal("cashiering.counted-by-another", Drawer(DrawerState.Open).WhyNotCount(Act())?.Code);

    [Fact]
    public void From_the_handover_on_it_is_the_second_clerks_and_the_first_ones_difference_stays_theirs()
    {
        var drawer = Drawer();
        Must(drawer.HandOver(OtherClerk, new CountDifference(Dollars("5.00"), 0, 0), Act()));

        Assert.True(drawer.IsKeptBy(OtherClerk));
        Assert.Equal("cashiering.not-yours", drawer.WhyNotPost(Clerk, Today)?.Code);
        Assert.Null(drawer.WhyNotPost(OtherClerk, Today));
        Assert.Equal(Dollars("1377.25"), drawer.CashWith(_received)); // both counted it: the second clerk answers for that
        Assert.Equal([Clerk.Person], drawer.Handling.Keepers);
    }

    [Fact]
    public void What_one_clerk_was_over_and_another_short_is_added_up_and_not_netted()
    {
        var drawer = Drawer();
        Must(drawer.HandOver(OtherClerk, new CountDifference(Dollars("5.00"), 0, 0), Act()));
        drawer.Explained();
        Must(drawer.StartCount(Act(OtherClerk)));
        Must(drawer.Seal(Pieces(Dollars("1372.25")), Inside(drawer), Act(OtherClerk)));

        Assert.Equal((Dollars("-5.00"), Dollars("5.00"), Dollars("10.00")), (drawer.OverShortAmount, drawer.Handling.OverShort, drawer.Differences));
    }

    [Fact]
    public void Nobody_accepts_a_drawer_that_they_kept_for_a_part_of_the_day()
    {
        var drawer = Drawer("150.00", Supervisor);
        Must(drawer.HandOver(OtherClerk, _none, Act(Supervisor)));
        Must(drawer.StartCount(Act(OtherClerk)));
        Must(drawer.Seal(Pieces(Dollars("150.00")), Contents("150.00"), Act(OtherClerk)));

        Assert.Equal("staff.own-work", drawer.Accept(Act(Supervisor)).Refusal?.Code);
    }

    [Fact]
    public void A_count_that_did_not_agree_has_its_reason_before_the_drawer_is_accepted()
    {
        var drawer = Drawer();
        Must(drawer.Counted(new CountDifference(Dollars("-2.00"), 0, 0)));
        Must(drawer.Counted(_none));
        Must(drawer.StartCount(Act()));
        Must(drawer.Seal(Pieces(Dollars("150.00")), Contents("150.00"), Act()));

        Assert.Equal("cashiering.counts-unexplained", drawer.Accept(Act(Supervisor)).Refusal?.Code);
        drawer.Explained();
        Must(drawer.Accept(Act(Supervisor)));
    }

    private static DrawerContents Inside(Drawer drawer) => new(drawer.CashWith(_received), 0, Money.Zero, 0, Money.Zero, Money.Zero);
}
