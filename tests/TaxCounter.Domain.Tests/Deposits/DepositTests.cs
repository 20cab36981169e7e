using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Deposits;

/// <summary>The deposit of docs/duties/deposits.md: 400.00 in cash and two checks for 620.54.</summary>
public class DepositTests
{
    private static readonly Dictionary<string, Func<Deposit, Refusal?>> _verbs = new()
    {
        ["Seal"] = d => d.Seal("BAG-7781", Pieces(Dollars("400.00"), 2), InTheBag, Act()).Refusal,
        ["Unseal"] = d => d.Unseal(Act(because: "a check was left out")).Refusal,
        ["Verify"] = d => d.Verify("BAG-7781", 2, Dollars("1020.54"), Act(Supervisor)).Refusal,
        ["TakeToBank"] = d => d.TakeToBank(Act(Supervisor)).Refusal,
        ["Validate the same"] = d => d.Validate(Dollars("1020.54"), Today, "BK-5512", Act(Supervisor)).Refusal,
        ["Validate another"] = d => d.Validate(Dollars("1000.54"), Today, "BK-5512", Act(Supervisor, "one 20 less")).Refusal,
    };

    private static readonly Dictionary<(DepositState From, string Verb), DepositState> _allowed = new()
    {
        [(DepositState.Preparing, "Seal")] = DepositState.Sealed,
        [(DepositState.Sealed, "Unseal")] = DepositState.Preparing,
        [(DepositState.Sealed, "Verify")] = DepositState.Verified,
        [(DepositState.Verified, "TakeToBank")] = DepositState.AtBank,
        [(DepositState.AtBank, "Validate the same")] = DepositState.Confirmed,
        [(DepositState.AtBank, "Validate another")] = DepositState.Disputed,
        [(DepositState.Disputed, "Validate the same")] = DepositState.Confirmed,
    };

    public static TheoryData<DepositState, string> EveryMove()
    {
        var moves = new TheoryData<DepositState, string>();
        foreach (var state in Enum.GetValues<DepositState>())
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
    public void A_deposit_moves_as_its_table_says_and_not_otherwise(DepositState from, string verb)
    {
        var deposit = Deposit(from);
        var no = _verbs[verb](deposit);
        if (_allowed.TryGetValue((from, verb), out var to))
        {
            Assert.Null(no);
            Assert.Equal(to, deposit.State);
        }
        else
        {
            Assert.Equal(verb == "Validate another" && from == DepositState.Disputed ? "deposits.still-differs" : "deposits.move", no?.Code);
            Assert.Equal(from, deposit.State);
        }
    }

    [Theory]
    [InlineData("400.00", 2, null)]
    [InlineData("380.00", 2, "deposits.composition")]
    [InlineData("420.00", 2, "deposits.composition")]
    [InlineData("400.00", 1, "deposits.composition")]
    [InlineData("400.00", 3, "deposits.composition")]
    public void The_bag_holds_the_mix_of_the_receipts_and_not_only_their_total(string cash, int checks, string? code) => Assert.Equal(code,
        Deposit(DepositState.Preparing).Seal("BAG-7781", Pieces(Dollars(cash), checks), InTheBag, Act()).Refusal?.Code);

    [Fact]
    public void A_check_cashed_from_the_drawer_is_noticed_though_the_total_agrees() => Assert.Equal("deposits.composition",
        Deposit(DepositState.Preparing).Seal("BAG-7781", Pieces(Dollars("300.00"), 3), new DepositContents(Dollars("400.00"), 2, Dollars("620.54")), Act()).Refusal?.Code);

    [Fact]
    public void Money_orders_travel_with_the_checks() =>
        Must(Deposit(DepositState.Preparing).Seal("BAG-7781", Pieces(Dollars("400.00"), checks: 1, moneyOrders: 1), InTheBag, Act()));

    [Fact]
    public void An_empty_bag_is_not_sealed() => Assert.Equal("deposits.empty",
        Deposit(DepositState.Preparing).Seal("BAG-7781", Pieces(Money.Zero), new DepositContents(Money.Zero, 0, Money.Zero), Act()).Refusal?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("BAG 7781")]
    [InlineData("4111111111111111")]
    [InlineData("BAG-7781-BAG-7781-BAG-7781-BAG-7781")]
    public void A_bag_has_a_number(string bag) => Assert.Equal("deposits.bag-number",
        Deposit(DepositState.Preparing).Seal(bag, Pieces(Dollars("400.00"), 2), InTheBag, Act()).Refusal?.Code);

    [Fact]
    public void Nobody_verifies_what_they_sealed_under_any_name()
    {
        Assert.Equal("staff.own-work", Deposit(DepositState.Sealed).Verify("BAG-7781", 2, Dollars("1020.54"), Act(ClerkAsSupervisor)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", Deposit(DepositState.Sealed).Verify("BAG-7781", 2, Dollars("1020.54"), Act(OtherClerk)).Refusal?.Code);
    }

    [Theory]
    [InlineData("BAG-7782", 2, "1020.54")]
    [InlineData("BAG-7781", 3, "1020.54")]
    [InlineData("BAG-7781", 2, "1020.53")]
    public void What_is_verified_is_what_is_on_the_slip(string bag, int checks, string total) => Assert.Equal("deposits.not-as-slip",
        Deposit(DepositState.Sealed).Verify(bag, checks, Dollars(total), Act(Supervisor)).Refusal?.Code);

    [Fact]
    public void An_opened_bag_forgets_what_was_sealed_in_it()
    {
        var deposit = Deposit(DepositState.Sealed);
        Must(deposit.Unseal(Act(because: "a check was left out")));
        Assert.Equal((null, Money.Zero, 0), (deposit.BagNumber, deposit.Total, deposit.Checks));
        Assert.False(deposit.IsSealed);
    }

    [Fact]
    public void A_bag_is_opened_with_a_reason_by_who_may_prepare_it()
    {
        Assert.Equal("staff.reason-needed", Deposit(DepositState.Sealed).Unseal(Act()).Refusal?.Code);
        Assert.Equal("staff.not-allowed", Deposit(DepositState.Sealed).Unseal(Act(Auditor, "curious")).Refusal?.Code);
    }

    [Fact]
    public void Another_amount_at_the_bank_needs_a_reason_and_leaves_it_disputed()
    {
        var deposit = Deposit(DepositState.AtBank);
        Assert.Equal("deposits.difference-reason", deposit.Validate(Dollars("1000.54"), Today, "BK-5512", Act(Supervisor)).Refusal?.Code);
        Must(deposit.Validate(Dollars("1000.54"), Today, "BK-5512", Act(Supervisor, "one 20 less")));
        Assert.Equal((DepositState.Disputed, Dollars("-20.00"), "one 20 less"), (deposit.State, deposit.Difference, deposit.DisputeReason));

        Must(deposit.Validate(Dollars("1020.54"), Today, "BK-5590", Act(Supervisor, "the bank found it")));
        Assert.Equal((DepositState.Confirmed, Money.Zero), (deposit.State, deposit.Difference));
    }

    [Theory]
    [InlineData("0", "2026-11-20", "BK-5512", "deposits.bank-amount")]
    [InlineData("-1", "2026-11-20", "BK-5512", "deposits.bank-amount")]
    [InlineData("1020.54", "2026-11-21", "BK-5512", "deposits.bank-day")]
    [InlineData("1020.54", "2026-11-19", "BK-5512", "deposits.bank-day")]
    [InlineData("1020.54", "2026-11-20", "", "deposits.bank-reference")]
    [InlineData("1020.54", "2026-11-20", "4111 1111 1111 1111", "deposits.bank-reference")]
    public void The_bank_gives_amount_day_and_reference(string amount, string on, string reference, string code) => Assert.Equal(code,
        Deposit(DepositState.AtBank).Validate(Dollars(amount), Day(on), reference, Act(Supervisor)).Refusal?.Code);

    [Fact]
    public void Only_some_may_handle_deposits()
    {
        Assert.Equal("staff.not-allowed", Domain.Deposits.Deposit.Begin(new DepositNumber(2026, 1), Act(Auditor)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", Deposit(DepositState.Verified).TakeToBank(Act()).Refusal?.Code);
        Assert.Equal("staff.not-allowed", Deposit(DepositState.AtBank).Validate(Dollars("1020.54"), Today, "BK-5512", Act()).Refusal?.Code);
    }
}
