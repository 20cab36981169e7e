using System.Diagnostics;
using System.Globalization;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Benchmarks;

/// <summary>Penalty and interest of many open obligations for one day: the walk alone, and with the steps as a page shows them. Five rounds, the slowest counts.</summary>
internal static class Assessing
{
    private const int Obligations = 100_000;
    private const int Rounds = 5;
    private static readonly DateOnly _day = new(2026, 11, 20);

    public static void Run()
    {
        Console.WriteLine($"Assessing {Obligations:N0} open obligations for {_day:yyyy-MM-dd}, {Environment.ProcessorCount} cores, one thread");
        foreach (var jurisdiction in RuleBookLoader.Jurisdictions)
        {
            var book = RuleBookLoader.Load(jurisdiction);
            var questions = Questions();
            Measure($"{jurisdiction}, amounts", () => questions.Sum(q => book.LateAmountsOf(q).Value is var a ? a.Penalty.Cents + a.Interest.Cents : 0));
            Measure($"{jurisdiction}, with steps", () => questions.Sum(q => book.LateChargesOf(q).Value is var a ? a.Penalty.Cents + a.Interest.Cents : 0));
        }
    }

    /// <summary>Months of ten years back, up to three payments on each, always the same ones.</summary>
    private static List<LateChargesQuestion> Questions()
    {
        var chance = new Random(20261120);
        return [.. Enumerable.Range(0, Obligations).Select(_ =>
        {
            var due = new DateOnly(_day.Year, _day.Month, 20).AddMonths(-chance.Next(1, 120));
            return new LateChargesQuestion
            {
                TaxType = "sales",
                DueOn = due,
                AsOf = _day,
                Charges = [new DatedAmount(due, new Money(chance.Next(1_000, 2_000_000)))],
                Credits = [.. Enumerable.Range(0, chance.Next(0, 4)).Select(_ => new DatedAmount(due.AddDays(chance.Next(-10, 400)), new Money(chance.Next(100, 200_000))))],
                FiledOn = due.AddDays(chance.Next(0, 200)),
            };
        })];
    }

    private static void Measure(string what, Func<long> work)
    {
        var cents = work();
        var slowest = TimeSpan.Zero;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var again = work();
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            if (again != cents)
            {
                throw new InvalidOperationException("The same question had two answers.");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-34} {slowest.TotalSeconds,6:0.00} s   {new Money(cents).InDollars(),20}"));
    }
}
