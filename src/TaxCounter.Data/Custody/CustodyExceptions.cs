using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;

namespace TaxCounter.Data.Custody;

/// <summary>Counts of a day that did not agree: at a handover, by surprise, or in the safe. Each stands by itself.</summary>
public sealed class CustodyExceptions(TaxCounterContext context) : IDayExceptions
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayException>> Of(DateOnly day)
    {
        var rows = await context.Set<CustodyRecord>().AsNoTracking().Include(r => r.Explanations).Where(r => r.BusinessDay == day && r.ExpectedCash != null && r.Cash != r.ExpectedCash).OrderBy(r => r.Number).ToListAsync();
        return [.. rows.Select(r => new DayException(r.Difference.Cash.IsNegative ? DayExceptionKind.Short : DayExceptionKind.Over, r.DrawerId is null ? null : r.DrawerNumber, r.Number.ToString(), $"/custody/{r.Number}",
            $"{r.Kind.Words()}{(r.Kind == CustodyKind.Handover ? "" : ", not posted")}: {(r.Explanations is [var why, ..] ? why.Text : "no reason yet")}", r.Difference.Cash, $"{r.First.Name}, {r.Second.Name}"))];
    }
}
