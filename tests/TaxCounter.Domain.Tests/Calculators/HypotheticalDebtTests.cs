using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Tests.RuleBooks;
using Xunit;

namespace TaxCounter.Domain.Tests.Calculators;

public class HypotheticalDebtTests
{
    private static readonly RuleBook _rules = SomeRules.Book(SomeRules.Penalty, SomeRules.Monthly);

    [Fact]
    public void A_payment_pays_in_the_order_of_the_book()
    {
        var worked = Worked("911.20", "2026-09-21", "2026-11-20", ("2026-11-20", "1000.00"));

        Assert.Equal("tax 911.20", string.Join(", ", worked.Splits.Single().Parts.Take(1).Select(p => $"{p.Component.ToString().ToLowerInvariant()} {p.Amount}")));
        Assert.Equal(Money.Dollars(20.54m), worked.Balance.Owed);
    }

    [Fact]
    public void What_is_paid_too_much_is_left_over()
    {
        var worked = Worked("911.20", "2026-09-21", "2026-11-20", ("2026-09-21", "1000.00"));

        Assert.Equal(Money.Dollars(88.80m), worked.Splits.Single().LeftOver);
        Assert.Equal(Money.Zero, worked.Balance.Owed);
    }

    [Fact]
    public void A_payment_after_the_day_asked_is_left_out() =>
        Assert.Empty(Worked("911.20", "2026-09-21", "2026-11-20", ("2026-11-21", "5.00")).Splits);

    [Fact]
    public void Payments_count_by_their_day_in_whatever_order_they_are_told()
    {
        var told = Worked("911.20", "2026-09-21", "2026-11-20", ("2026-10-30", "100.00"), ("2026-09-10", "411.20"));
        var inOrder = Worked("911.20", "2026-09-21", "2026-11-20", ("2026-09-10", "411.20"), ("2026-10-30", "100.00"));

        Assert.Equal(inOrder.Balance.Owed, told.Balance.Owed);
        Assert.Equal([new DateOnly(2026, 9, 10), new DateOnly(2026, 10, 30)], told.Splits.Select(s => s.Payment.Day));
    }

    [Theory]
    [InlineData("45.56", "45.56", "974.98")]
    [InlineData("500.00", "91.12", "929.42")]
    public void A_waiver_takes_the_penalty_down_and_never_below_nothing(string granted, string waived, string owed)
    {
        var told = Told("sales", "911.20", "2026-09-21") with { Waivers = [new DatedAmount(SomeRules.Day("2026-11-01"), Dollars(granted))] };
        var worked = HypotheticalDebt.Of(_rules, told, SomeRules.Day("2026-11-20")).Value;

        Assert.Equal((waived, owed), (worked.Balance.LateCharges.Waived.Plain(), worked.Balance.Owed.Plain()));
    }

    [Fact]
    public void A_waiver_that_was_taken_back_or_comes_later_waives_nothing()
    {
        var told = Told("sales", "911.20", "2026-09-21") with
        {
            Waivers = [new DatedAmount(SomeRules.Day("2026-11-01"), Dollars("45.56")), new DatedAmount(SomeRules.Day("2026-11-10"), -Dollars("45.56")), new DatedAmount(SomeRules.Day("2026-11-21"), Dollars("9.00"))],
        };
        Assert.Equal(Money.Zero, HypotheticalDebt.Of(_rules, told, SomeRules.Day("2026-11-20")).Value.Balance.LateCharges.Waived);
    }

    [Fact]
    public void A_tax_the_office_does_not_have_is_refused() =>
        Assert.Equal("rule-books.unknown-tax-type", HypotheticalDebt.Of(_rules, Told("beer", "1.00", "2026-09-21"), new DateOnly(2026, 11, 20)).Refusal?.Code);

    private static HypotheticalDebt Worked(string amount, string due, string asOf, params (string Day, string Amount)[] payments) =>
        HypotheticalDebt.Of(_rules, Told("sales", amount, due, payments), SomeRules.Day(asOf)).Value;

    private static HypotheticalDebtEntry Told(string tax, string amount, string due, params (string Day, string Amount)[] payments) => new()
    {
        TaxType = tax,
        DueOn = SomeRules.Day(due),
        Amount = Dollars(amount),
        Payments = [.. payments.Select(p => new DatedAmount(SomeRules.Day(p.Day), Dollars(p.Amount)))],
        FiledOn = null,
    };

    private static Money Dollars(string amount) => Money.TryParse(amount, out var money) ? money : throw new FormatException(amount);
}
