using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>Reads the receipt numbers from first to last.</summary>
public sealed class NumberLedgerSearch(TaxCounterContext context) : INumberLedger
{
    private const int MostGaps = 100;
    private const int NumbersOfAPage = 50;
    private const string Series = "receipt/";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<int>> Years()
    {
        var series = await context.Set<NumberCounter>().Where(c => c.Series.StartsWith(Series)).Select(c => c.Series).ToListAsync();
        return [.. series.Select(s => int.Parse(s.AsSpan(Series.Length), System.Globalization.CultureInfo.InvariantCulture)).OrderDescending()];
    }

    /// <inheritdoc/>
    public async Task<NumberProof> Prove(int year)
    {
        var voided = await Of(year).CountAsync(e => e.State == ReceiptState.Voided);
        var counter = await context.Set<NumberCounter>().Where(c => c.Series == Series + year).Select(c => c.Next).SingleOrDefaultAsync();
        List<bool> seen = [false];
        var all = 0;
        await foreach (var number in Of(year).Select(e => e.Number).AsAsyncEnumerable())
        {
            while (seen.Count <= number.Running)
            {
                seen.Add(false);
            }

            seen[number.Running] = true;
            all++;
        }

        int[] gaps = [.. Enumerable.Range(1, seen.Count - 1).Where(n => !seen[n]).Take(MostGaps)];
        return new NumberProof(year, all - voided, voided, seen.Count - 1, counter == 0 ? 0 : (int)counter - 1, gaps);
    }

    /// <inheritdoc/>
    public async Task<RecordPage<NumberRow>> Page(int year, int page, int total)
    {
        var at = RecordPage<NumberRow>.Within(page, total, NumbersOfAPage);
        var rows = await Of(year).OrderByDescending(e => e.Number).Skip(RecordPage<NumberRow>.Before(at, NumbersOfAPage)).Take(NumbersOfAPage)
            .Select(e => new NumberRow(e.Number, e.State, e.BusinessDay, e.Taken.Name, e.DrawerNumber, e.Copies)).ToListAsync();
        return new RecordPage<NumberRow>(rows, at, total, NumbersOfAPage);
    }

    /// <summary>A number's year is that of its business day.</summary>
    private IQueryable<PaymentEvent> Of(int year)
    {
        var first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        return context.Set<PaymentEvent>().AsNoTracking().Where(e => e.BusinessDay >= first && e.BusinessDay <= last);
    }
}
