using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;

namespace TaxCounter.Data.Custody;

/// <summary>Cash of a day that changed hands or was counted: drops, change orders, handovers, surprise counts. Each stands by itself; one that did not agree stands as over or short.</summary>
public sealed class CustodyExceptions(TaxCounterContext context) : IDayExceptions
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayException>> Of(DateOnly day)
    {
        var rows = await context.Set<CustodyRecord>().AsNoTracking().Include(r => r.Explanations).Where(r => r.BusinessDay == day).OrderBy(r => r.Number).ToListAsync();
        return [.. rows.Select(r => new DayException(KindOf(r), r.DrawerId is null ? null : r.DrawerNumber, r.Number.ToString(), $"/custody/{r.Number}", Says(r), r.Difference.Cash is { IsZero: false } by ? by : r.Cash, $"{r.First.Name}, {r.Second.Name}"))];
    }

    // No arm for "all others": a new act is listed here, or the build stops (CS8509).
#pragma warning disable CS8524
    private static DayExceptionKind KindOf(CustodyRecord record) => record.Difference.Cash is { IsZero: false } by ? by.IsNegative ? DayExceptionKind.Short : DayExceptionKind.Over : record.Kind switch
    {
        CustodyKind.Drop => DayExceptionKind.Drop,
        CustodyKind.ChangeOrder => DayExceptionKind.ChangeOrder,
        CustodyKind.Handover => DayExceptionKind.Handover,
        CustodyKind.DrawerCount or CustodyKind.SafeCount => DayExceptionKind.SurpriseCount,
    };
#pragma warning restore CS8524

    private static string Says(CustodyRecord record) => record.Bag is { } bag ? $"bag {bag}"
        : record.ExpectedCash is null ? "the same amount in small change"
        : $"{record.Kind.Words()}{(record.Kind == CustodyKind.Handover || record.Difference.IsNone ? "" : ", not posted")}: {(record.Difference.IsNone ? "agreed" : record.Explanations is [var why, ..] ? why.Text : "no reason yet")}";
}
