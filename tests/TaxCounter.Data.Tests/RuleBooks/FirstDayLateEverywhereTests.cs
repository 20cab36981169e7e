using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Every day of four years as a recorded due date: ledger, calculators and refund interest name one first day of lateness, and it follows a day on which a deadline may end.</summary>
public sealed class FirstDayLateEverywhereTests
{
    [Theory]
    [InlineData("east-baton-rouge")]
    [InlineData("pennsylvania")]
    public void Nobody_says_another_first_day_than_the_ledger(string office)
    {
        var book = office == "pennsylvania" ? Books.Pennsylvania : Books.EastBatonRouge;
        var moved = 0;
        for (var due = new DateOnly(2024, 1, 1); due.Year < 2028; due = due.AddDays(1))
        {
            var counted = book.Calendar.DueDate(due).Counted;
            moved += counted == due ? 0 : 1;
            Assert.True(book.Calendar.MayBeLastDay(counted), $"{due} counts as {counted}, which is free");
            var obligation = Obligation.For(AccountId.New(), "sales", Period.Parse(due.AddMonths(-1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)), due, "1700");
            var ledger = new ObligationLedger(obligation, [new LedgerEntry(PostingKind.Charge, due.AddMonths(-1), Component.Tax, Money.Dollars(1000))]) { FiledOn = counted.AddDays(1) };

            Assert.True(ledger.AsOf(counted, book).LateCharges.Interest.IsZero && ledger.AsOf(counted, book).LateCharges.Penalty.IsZero, $"{due}: late on {counted} already");
            var late = ledger.AsOf(counted.AddDays(1), book);
            Assert.True((late.LateCharges.Interest + late.LateCharges.Penalty).IsPositive, $"{due}: not late on {counted.AddDays(1)}");
            Assert.Equal(1, late.DaysLate);

            // The calculator of penalties, asked with the recorded day.
            Assert.Equal("0.00", Penalty(book, due, counted));
            Assert.Equal(late.LateCharges.Penalty.Plain(), Penalty(book, due, counted.AddDays(1)));
        }

        Assert.True(moved > 4 * 104, $"Only {moved} days moved.");
    }

    [Fact]
    public void Refund_interest_counts_from_the_day_that_counts()
    {
        string Interest(DateOnly due) => Answer(Books.Pennsylvania, "refund", ("amount", "1000.00"), ("paid", "2025-10-01"), ("due", Iso(due)), ("claimed", "2025-10-02"), ("refunded", "2026-12-01"), ("tax", "sales"));
        Assert.Equal(Interest(new DateOnly(2026, 1, 20)), Interest(new DateOnly(2026, 1, 17))); // a Saturday, a Sunday, and Martin Luther King Day
        Assert.NotEqual(Interest(new DateOnly(2026, 1, 20)), Interest(new DateOnly(2026, 1, 16)));
    }

    private static string Penalty(RuleBook book, DateOnly due, DateOnly paid) =>
        Answer(book, "penalty", ("tax", "sales"), ("due", Iso(due)), ("amount", "1000.00"), ("paid", Iso(paid)), ("filed", Iso(paid)));

    private static string Iso(DateOnly day) => DateWords.Iso(day);

    private static string Answer(RuleBook book, string calculator, params (string Name, string Value)[] entries)
    {
        var asked = CalculatorTable.Find(calculator)!;
        var (input, refusals) = CalculatorInput.Read(asked, entries.ToDictionary(e => e.Name, e => (IReadOnlyList<string>)[e.Value]), book, new DateOnly(2026, 12, 1));
        Assert.Empty(refusals);
        return asked.Answer(book, input).Value.Result;
    }
}
