using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

public class DrawerTests
{
    private static readonly Dictionary<string, Func<Drawer, Refusal?>> _verbs = new()
    {
        ["Lock"] = d => d.Lock(Act()).Refusal,
        ["Unlock or back to work"] = d => (d.State == DrawerState.Counting ? d.BackToWork(Act()) : d.Unlock(Act())).Refusal,
        ["StartCount"] = d => d.StartCount(Act()).Refusal,
        ["Seal"] = d => d.Seal(Pieces(Dollars("550.00")), Contents("550.00"), Act()).Refusal,
        ["Accept"] = d => d.Accept(Act(Supervisor)).Refusal,
        ["Bank"] = d => d.Bank().Refusal,
    };

    private static readonly Dictionary<(DrawerState From, string Verb), DrawerState> _allowed = new()
    {
        [(DrawerState.Open, "Lock")] = DrawerState.Locked,
        [(DrawerState.Open, "StartCount")] = DrawerState.Counting,
        [(DrawerState.Locked, "Unlock or back to work")] = DrawerState.Open,
        [(DrawerState.Locked, "StartCount")] = DrawerState.Counting,
        [(DrawerState.Counting, "Unlock or back to work")] = DrawerState.Open,
        [(DrawerState.Counting, "Seal")] = DrawerState.Balanced,
        [(DrawerState.Balanced, "Accept")] = DrawerState.Accepted,
        [(DrawerState.OverShort, "StartCount")] = DrawerState.Counting,
    };

    public static TheoryData<DrawerState, string> EveryMove()
    {
        var moves = new TheoryData<DrawerState, string>();
        foreach (var state in Enum.GetValues<DrawerState>())
        {
            foreach (var verb in _verbs.Keys)
            {
                moves.Add(state, verb);
            }
        }

        return moves;
    }

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void A_drawer_moves_as_its_table_says_and_not_otherwise(DrawerState from, string verb)
    {
        var drawer = Drawer(from);
        var no = _verbs[verb](drawer);
        if (_allowed.TryGetValue((from, verb), out var to))
        {
            Assert.Null(no);
            Assert.Equal(to, drawer.State);
        }
        else
        {
            Assert.NotNull(no);
            Assert.EndsWith(".", no.Message, StringComparison.Ordinal);
            Assert.Equal(from, drawer.State);
        }
    }

    [Theory]
    [InlineData(0, "150.00", "cashiering.drawer-number")]
    [InlineData(100, "150.00", "cashiering.drawer-number")]
    [InlineData(3, "-0.01", "cashiering.starting-cash")]
    public void A_drawer_opens_with_its_number_and_a_counted_float(int number, string counted, string code) =>
        Assert.Equal(code, Domain.Cashiering.Drawer.Open(number, Dollars(counted), Today, Act()).Refusal?.Code);

    [Fact]
    public void An_empty_float_is_a_float() => Assert.Null(Domain.Cashiering.Drawer.Open(3, Money.Zero, Today, Act()).Refusal);

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public void Who_takes_no_money_keeps_no_drawer(Role role) => Assert.Equal("staff.not-allowed",
        Domain.Cashiering.Drawer.Open(3, Money.Zero, Today, Act(role == Role.Auditor ? Auditor : Administrator)).Refusal?.Code);

    [Fact]
    public void Only_its_clerk_works_with_a_drawer()
    {
        var other = Act(OtherClerk, "I count hers");
        Assert.All(
            new[]
            {
                Drawer(DrawerState.Open).Lock(other).Refusal, Drawer(DrawerState.Locked).Unlock(other).Refusal, Drawer(DrawerState.Open).StartCount(other).Refusal,
                Drawer(DrawerState.Counting).BackToWork(other).Refusal, Drawer(DrawerState.Counting).Seal(Pieces(Money.Zero), Contents("550.00"), other).Refusal,
                Drawer(DrawerState.OverShort).StartCount(other).Refusal, Drawer(DrawerState.OverShort).Explain(other).Refusal, Drawer(DrawerState.Open).WhyNotPost(OtherClerk, Today),
            },
            no => Assert.Equal("cashiering.not-yours", no?.Code));
    }

    [Theory]
    [InlineData(DrawerState.Open, null)]
    [InlineData(DrawerState.Locked, "cashiering.drawer-locked")]
    [InlineData(DrawerState.Counting, "cashiering.drawer-closed")]
    [InlineData(DrawerState.Balanced, "cashiering.drawer-closed")]
    [InlineData(DrawerState.OverShort, "cashiering.drawer-closed")]
    [InlineData(DrawerState.Accepted, "cashiering.drawer-closed")]
    [InlineData(DrawerState.Banked, "cashiering.drawer-closed")]
    public void Money_goes_into_an_open_drawer_only(DrawerState state, string? code) => Assert.Equal(code, Drawer(state).WhyNotPost(Clerk, Today)?.Code);

    [Fact]
    public void At_the_turn_of_the_day_a_drawer_takes_nothing_and_is_only_counted()
    {
        var tomorrow = Act() with { Today = Today.AddDays(1) };
        Assert.Equal("cashiering.drawer-other-day", Drawer(DrawerState.Open).WhyNotPost(Clerk, tomorrow.Today)?.Code);
        Assert.Equal("cashiering.drawer-other-day", Drawer(DrawerState.Locked).Unlock(tomorrow).Refusal?.Code);
        Assert.Equal("cashiering.drawer-other-day", Drawer(DrawerState.Counting).BackToWork(tomorrow).Refusal?.Code);
        Assert.Null(Drawer(DrawerState.Locked).StartCount(tomorrow).Refusal);
    }

    [Theory]
    [InlineData("550.00", 0, 0, DrawerState.Balanced, "0.00")]
    [InlineData("545.00", 0, 0, DrawerState.OverShort, "-5.00")]
    [InlineData("550.01", 0, 0, DrawerState.OverShort, "0.01")]
    [InlineData("550.00", 1, 0, DrawerState.OverShort, "0.00")]
    [InlineData("550.00", 0, 1, DrawerState.OverShort, "0.00")]
    public void A_count_agrees_to_the_cent_and_to_the_check(string cash, int checks, int moneyOrders, DrawerState state, string over)
    {
        var drawer = Drawer(DrawerState.Counting);
        Must(drawer.Seal(Pieces(Dollars(cash), checks, moneyOrders), Contents("550.00"), Act()));
        Assert.Equal((state, Dollars(over)), (drawer.State, drawer.OverShortAmount));
    }

    [Fact]
    public void A_count_is_of_whole_pieces_and_of_every_denomination()
    {
        Assert.Equal("cashiering.count-numbers", Drawer(DrawerState.Counting).Seal(new DrawerPieces([1, 2], 0, 0), Contents("550.00"), Act()).Refusal?.Code);
        Assert.Equal("cashiering.count-numbers", Drawer(DrawerState.Counting).Seal(Pieces(Money.Zero) with { Checks = -1 }, Contents("550.00"), Act()).Refusal?.Code);
        Assert.Equal(Dollars("389.41"), Pieces(Dollars("389.41")).Cash);
        Assert.Equal(Dollars("201.91"), new DrawerPieces([1, 1, 1, 1, 1, 1, 1, 13, 1, 1, 1, 1, 1], 0, 0).Cash);
    }

    [Fact]
    public void A_drawer_that_does_not_agree_is_counted_once_more_and_both_counts_are_kept()
    {
        var drawer = Drawer(DrawerState.OverShort);
        Assert.True(drawer.MayRecount);
        Must(drawer.StartCount(Act()));
        Must(drawer.Seal(Pieces(Dollars("550.00")), Contents("550.00"), Act()));

        Assert.Equal(DrawerState.Balanced, drawer.State);
        Assert.Equal([Dollars("545.00"), Dollars("550.00")], drawer.Counts.Select(c => c.Cash));
        Assert.Equal(2, drawer.LastCount?.Number);
    }

    [Fact]
    public void A_third_count_is_refused()
    {
        var drawer = Drawer(DrawerState.OverShort);
        Must(drawer.StartCount(Act()));
        Must(drawer.Seal(Pieces(Dollars("540.00")), Contents("550.00"), Act()));

        Assert.False(drawer.MayRecount);
        Assert.Equal("cashiering.no-third-count", drawer.StartCount(Act()).Refusal?.Code);
        Assert.Equal((DrawerState.OverShort, 2, Dollars("-10.00")), (drawer.State, drawer.Counts.Count, drawer.OverShortAmount));
    }

    [Fact]
    public void A_recount_cannot_be_left_for_more_payments()
    {
        var drawer = Drawer(DrawerState.OverShort);
        Must(drawer.StartCount(Act()));
        Assert.Equal("cashiering.count-sealed", drawer.BackToWork(Act()).Refusal?.Code);
    }

    [Fact]
    public void Who_said_why_it_does_not_agree_counts_no_more()
    {
        var drawer = Drawer(DrawerState.OverShort);
        Must(drawer.Explain(Act(because: "gave 5 too much change at ticket A-012")));
        Assert.Equal("cashiering.already-explained", drawer.StartCount(Act()).Refusal?.Code);
    }

    [Fact]
    public void A_difference_needs_a_reason_and_then_a_supervisor()
    {
        var drawer = Drawer(DrawerState.OverShort);
        Assert.Equal("cashiering.difference-unexplained", drawer.Accept(Act(Supervisor)).Refusal?.Code);
        Assert.Equal("staff.reason-needed", drawer.Explain(Act()).Refusal?.Code);
        Assert.Equal("staff.card-number", drawer.Explain(Act(because: "card 4111 1111 1111 1111")).Refusal?.Code);
        Assert.Equal("staff.reason-too-long", drawer.Explain(Act(because: new string('x', 501))).Refusal?.Code);
        Must(drawer.Explain(Act(because: "gave 5 too much change")));
        Must(drawer.Accept(Act(Supervisor)));
        Assert.Equal((DrawerState.Accepted, Supervisor.Person), (drawer.State, drawer.Accepted!.Person));
    }

    [Fact]
    public void A_drawer_that_agrees_needs_no_explanation() =>
        Assert.Equal("cashiering.nothing-to-explain", Drawer(DrawerState.Balanced).Explain(Act(because: "all is well")).Refusal?.Code);

    [Fact]
    public void Nobody_accepts_their_own_drawer_under_any_name()
    {
        Assert.Equal("staff.own-work", Drawer(DrawerState.Balanced).Accept(Act(ClerkAsSupervisor)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", Drawer(DrawerState.Balanced).Accept(Act(OtherClerk)).Refusal?.Code);
    }

    [Fact]
    public void A_delegate_accepts_in_both_names_but_neither_their_own_drawer_nor_that_of_the_one_they_decide_for()
    {
        var drawer = Drawer(DrawerState.Balanced);
        Assert.Equal("staff.own-work", drawer.Accept(Act(DecidingFor(Clerk, Supervisor))).Refusal?.Code);
        Assert.Equal("staff.work-of-the-one-decided-for", drawer.Accept(Act(DecidingFor(OtherClerk, ClerkAsSupervisor))).Refusal?.Code);

        Assert.Null(drawer.Accept(Act(DecidingFor(OtherClerk, Supervisor))).Refusal);
        Assert.Equal(("E103", "Clerk 3 for D. Guidry"), (drawer.Accepted!.Person, drawer.Accepted.Name));
    }

    [Theory]
    [InlineData("150.00", "550.00", "150.00", "400.00")]
    [InlineData("150.00", "150.00", "150.00", "0.00")]
    [InlineData("150.00", "100.00", "100.00", "0.00")]
    [InlineData("150.00", "0.00", "0.00", "0.00")]
    [InlineData("0.00", "400.00", "0.00", "400.00")]
    public void The_float_goes_back_first_and_the_rest_to_the_bank(string opened, string found, string back, string bank)
    {
        var drawer = Drawer(opened);
        Must(drawer.StartCount(Act()));
        Must(drawer.Seal(Pieces(Dollars(found)), Contents("550.00"), Act()));
        Assert.Equal((Dollars(back), Dollars(bank)), (drawer.StartingCashReturned, drawer.CashToBank));
    }

    [Fact]
    public void A_drawer_goes_into_one_deposit_once_it_is_accepted()
    {
        Assert.All(Enum.GetValues<DrawerState>().Except([DrawerState.Accepted]), state => Assert.Equal("cashiering.not-depositable", Drawer(state).PutInto(DepositId.New()).Refusal?.Code));

        var drawer = Drawer(DrawerState.Accepted);
        Must(drawer.PutInto(DepositId.New()));
        Assert.Equal("cashiering.not-depositable", drawer.PutInto(DepositId.New()).Refusal?.Code);
        Must(drawer.Bank());
        Assert.Equal(DrawerState.Banked, drawer.State);
    }
}
