using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Cashiering;

/// <summary>The business days: what keeps one open, and what it took in.</summary>
public sealed class BusinessDayRepository(TaxCounterContext context, IBankBags bags, IClosedDays closings, IEnumerable<IDaySteps> steps, IEnumerable<IDayExceptions> exceptions) : IBusinessDays
{
    private const int Most = 20;

    /// <inheritdoc/>
    public async Task<DayStanding> Standing(DateOnly day)
    {
        var (times, requests) = await closings.Count(day);
        return new DayStanding(day, await closings.Find(day), await closings.Reopening(day), times, requests);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayStep>> Steps(DateOnly day)
    {
        List<DayStep> all = [];
        foreach (var duty in steps)
        {
            all.AddRange(await duty.Of(day));
        }

        return [.. all.OrderBy(s => s.Place)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayException>> Exceptions(DateOnly day)
    {
        List<DayException> all = [];
        foreach (var duty in exceptions)
        {
            all.AddRange(await duty.Of(day));
        }

        return [.. all.OrderBy(e => e.Drawer ?? int.MaxValue).ThenBy(e => e.Kind).ThenBy(e => e.Subject, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> StillOpen(DateOnly day)
    {
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => d.BusinessDay != day && d.State != DrawerState.Accepted && d.State != DrawerState.Banked).OrderBy(d => d.BusinessDay).Take(Most).ToListAsync();
        var deposits = await bags.OnTheirWay(Most);
        return
        [
            .. drawers.Select(d => string.Create(CultureInfo.InvariantCulture, $"Drawer {d.Number} ({d.ClerkName}) of {d.BusinessDay:MMM d, yyyy} is {CashieringRefusals.Words(d.State)}.")),
            .. deposits.Select(d => $"Deposit {d} is on its way to the bank."),
        ];
    }

    /// <inheritdoc/>
    public Task<DayTotals> Totals(DateOnly day) => DayBooks.Totals(context, day);
}
