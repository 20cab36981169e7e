using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Cashiering;

public sealed class DifferenceDetectiveTests
{
    private static readonly ReceiptNumber _one = ReceiptNumber.Of(2026, 1);
    private static readonly ReceiptNumber _two = ReceiptNumber.Of(2026, 2);

    [Fact]
    public void Nothing_is_said_where_nothing_differs() => Assert.Empty(DifferenceDetective.Hints(new CountDifference(Money.Zero, 0, 0), [Cash(_one, 4500)]));

    [Fact]
    public void A_receipt_of_exactly_the_shortage_is_named() =>
        Assert.Contains(Hints(-4300, Cash(_one, 4300), Cash(_two, 9900)), h => h.StartsWith($"Receipt {_one} took exactly 43.00 in cash", StringComparison.Ordinal));

    [Fact]
    public void A_card_payment_of_exactly_the_overage_may_be_cash() =>
        Assert.Contains(Hints(4300, new TenderSeen(_two, TenderKind.Card, new Money(4300))), h => h.Contains("may be cash entered as card", StringComparison.Ordinal));

    [Fact]
    public void Half_the_difference_may_have_gone_the_wrong_way() =>
        Assert.Contains(Hints(-4300, Cash(_one, 2150)), h => h.Contains("half of what is over or short", StringComparison.Ordinal));

    [Theory]
    [InlineData(-900, "12.00 for 21.00: that makes 9.00")]
    [InlineData(2700, "41.00 for 14.00: that makes 27.00")]
    [InlineData(3600, "51.00 for 15.00: that makes 36.00")]
    [InlineData(8100, "90.00 for 9.00: that makes 81.00")]
    [InlineData(-9900, "102.00 for 201.00: that makes 99.00")]
    [InlineData(-1000, null)]
    [InlineData(1080, null)] // divided by 9, and no two digits of any amount make it
    public void A_difference_that_two_switched_digits_make_is_said_with_an_example_of_its_own(int cents, string? said)
    {
        var hint = Hints(cents).SingleOrDefault(h => h.StartsWith("Two digits may have been switched", StringComparison.Ordinal));
        Assert.Equal(said is null, hint is null);
        Assert.Contains(said ?? "", hint ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-900, 5400, "45.00")]
    [InlineData(900, 4500, "54.00")]
    [InlineData(450, 10054, "105.04")]
    [InlineData(-19800, 32100, "123.00")]
    [InlineData(-27, 7030, "70.03")]
    public void The_receipt_whose_amount_makes_the_difference_with_two_digits_switched_is_named(int cents, int entered, string meant)
    {
        var hints = Hints(cents, Cash(_two, 3300), Cash(_one, entered));
        Assert.Contains(hints, h => h.StartsWith($"Receipt {_one} took {new Money(entered)} in cash.", StringComparison.Ordinal) && h.Contains($"{meant} would explain the {new Money(Math.Abs(cents))}", StringComparison.Ordinal));
        Assert.DoesNotContain(hints, h => h.Contains(_two.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Change_written_with_switched_digits_names_its_receipt_too() =>
        Assert.Contains(Hints(-900, Cash(_one, -1200)), h => h.StartsWith($"Receipt {_one} gave 12.00 in change.", StringComparison.Ordinal) && h.Contains("21.00 would explain", StringComparison.Ordinal));

    [Theory]
    [InlineData(11250, 1250, "took 12.50 in cash", "125.00")]
    [InlineData(-11250, 12500, "took 125.00 in cash", "12.50")]
    [InlineData(123750, 1250, "took 12.50 in cash", "1,250.00")]
    [InlineData(-123750, 125000, "took 1,250.00 in cash", "12.50")]
    [InlineData(-11250, -1250, "gave 12.50 in change", "125.00")]
    [InlineData(11250, -12500, "gave 125.00 in change", "12.50")]
    public void The_receipt_whose_decimal_point_slipped_is_named(int cents, int entered, string said, string meant)
    {
        Assert.Contains(Hints(cents, Cash(_two, 3300), Cash(_one, entered)), h => h.StartsWith($"Receipt {_one} {said}. The decimal point may have slipped: {meant} would explain", StringComparison.Ordinal));
        Assert.True(DifferenceDetective.IsWorthLooking(new Money(cents), new Money(entered)));
    }

    [Fact]
    public void Forty_five_keyed_for_fifty_four_is_nine_over_and_the_receipt_is_named() =>
        Assert.Equal([$"Receipt {_one} took 45.00 in cash. Two digits may have been switched: 54.00 would explain the 9.00. Check that receipt."], Hints(900, Cash(_one, 4500), Cash(_two, 74210)));

    [Fact]
    public void Where_no_receipt_fits_the_count_is_to_be_looked_at() =>
        Assert.Contains(Hints(-900, Cash(_one, 3300)), h => h.Contains("No receipt of this drawer fits", StringComparison.Ordinal));

    [Fact]
    public void Change_of_exactly_the_overage_may_never_have_been_handed_back() =>
        Assert.Contains(Hints(791, Cash(_one, -791)), h => h.Contains("change may not have been given", StringComparison.Ordinal));

    [Fact]
    public void Change_of_exactly_the_shortage_may_have_been_handed_back_twice() =>
        Assert.Contains(Hints(-791, Cash(_one, -791)), h => h.Contains("change may have been given twice", StringComparison.Ordinal));

    [Fact]
    public void Cash_short_with_a_check_too_many_is_a_check_keyed_as_cash() =>
        Assert.Contains(DifferenceDetective.Hints(new CountDifference(new Money(-4300), 1, 0), [Cash(_one, 4300)]), h => h.Contains("check entered as cash", StringComparison.Ordinal));

    [Fact]
    public void Cash_over_with_a_check_too_few_is_cash_keyed_as_a_check() =>
        Assert.Contains(DifferenceDetective.Hints(new CountDifference(new Money(4300), -1, 0), [new TenderSeen(_one, TenderKind.Check, new Money(4300))]), h => h.Contains("cash entered as a check", StringComparison.Ordinal));

    [Fact]
    public void A_missing_check_is_said_without_any_cash_difference() =>
        Assert.Equal(["1 check fewer than the receipts show. Look for one stuck to another or under the tray."], DifferenceDetective.Hints(new CountDifference(Money.Zero, -1, 0), []));

    [Fact]
    public void The_amounts_to_look_at_are_the_difference_and_its_half_in_either_sign()
    {
        Assert.Equal([4300, -4300, 2150, -2150], DifferenceDetective.AmountsToLookAt(new Money(-4300)).Select(a => (int)a.Cents));
        Assert.Equal([4301, -4301], DifferenceDetective.AmountsToLookAt(new Money(4301)).Select(a => (int)a.Cents));
        Assert.Empty(DifferenceDetective.AmountsToLookAt(Money.Zero));
    }

    private static IReadOnlyList<string> Hints(int cents, params TenderSeen[] tenders) => DifferenceDetective.Hints(new CountDifference(new Money(cents), 0, 0), tenders);

    private static TenderSeen Cash(ReceiptNumber receipt, int cents) => new(receipt, TenderKind.Cash, new Money(cents));
}
