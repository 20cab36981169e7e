using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.Verify;

/// <summary>V4 and V5: numbers of each year run 1..n without gap or repeat, as their counter says; deposits hold what their drawers hold.</summary>
internal static class NumberChecks
{
    public static async Task<List<Finding>> RunAsync(TaxCounterContext context, IDeposits deposits, CancellationToken stop)
    {
        List<Finding> found = [];
        var counters = await context.Set<NumberCounter>().AsNoTracking().ToDictionaryAsync(c => c.Series, c => c.Next, stop);
        var receipts = await context.Set<PaymentEvent>().Select(e => e.Number).ToListAsync(stop);
        found.AddRange(Series("receipt", receipts.Select(n => (n.Year, n.Running)), counters));
        var quotes = await context.Set<PayoffQuote>().Select(q => q.Number).ToListAsync(stop);
        found.AddRange(Series("quote", quotes.Select(n => (n.Year, n.Running)), counters));
        var waivers = await context.Set<PenaltyWaiver>().Select(w => w.Number).ToListAsync(stop);
        found.AddRange(Series("waiver", waivers.Select(n => (n.Year, n.Running)), counters));
        var letters = await context.Set<Letter>().Select(l => l.Number).ToListAsync(stop);
        found.AddRange(Series("letter", letters.Select(n => (n.Year, n.Running)), counters));
        var all = await context.Set<Deposit>().AsNoTracking().OrderBy(d => d.Number).ToListAsync(stop);
        found.AddRange(Series("deposit", all.Select(d => (d.Number.Year, d.Number.Running)), counters));
        foreach (var deposit in all.Where(d => d.IsSealed))
        {
            if (await Contents(deposit, deposits) is { } finding)
            {
                found.Add(finding);
            }
        }

        return found;
    }

    private static IEnumerable<Finding> Series(string what, IEnumerable<(int Year, int Running)> numbers, Dictionary<string, long> counters)
    {
        var years = numbers.ToLookup(n => n.Year, n => n.Running);
        var known = counters.Keys.Where(s => s.StartsWith(what + "/", StringComparison.Ordinal)).Select(s => int.Parse(s.AsSpan(what.Length + 1), System.Globalization.CultureInfo.InvariantCulture));
        foreach (var year in years.Select(y => y.Key).Union(known).Order())
        {
            var used = years[year].Order().ToList();
            for (var i = 0; i < used.Count; i++)
            {
                if (used[i] != i + 1)
                {
                    yield return new Finding("V4", 1, used[i] > i + 1 ? $"There is no {what} {i + 1} in {year}; the next is {used[i]}." : $"There are two of {what} {used[i]} in {year}.");
                    break;
                }
            }

            var next = counters.GetValueOrDefault($"{what}/{year}", 1);
            if (next != used.Count + 1)
            {
                yield return new Finding("V4", 1, $"There are {used.Count} {what}s in {year}, but the counter shows that {next - 1} were issued.");
            }
        }
    }

    private static async Task<Finding?> Contents(Deposit deposit, IDeposits deposits)
    {
        var drawers = await deposits.Contents(deposit.Id);
        if (drawers.Cash != deposit.Cash || drawers.CheckAmount != deposit.CheckAmount || drawers.Checks != deposit.Checks)
        {
            return new Finding("V5", 1, $"Deposit {deposit.Number} holds {deposit.Cash.InDollars()} in cash and {deposit.Checks} checks of {deposit.CheckAmount.InDollars()}; its drawers show {drawers.Cash.InDollars()} and {drawers.Checks} of {drawers.CheckAmount.InDollars()}.");
        }

        return deposit.State == DepositState.Confirmed && deposit.BankAmount != deposit.Total
            ? new Finding("V5", 1, $"Deposit {deposit.Number} is confirmed with {deposit.BankAmount?.InDollars()}, but {deposit.Total.InDollars()} was sealed.")
            : null;
    }
}
