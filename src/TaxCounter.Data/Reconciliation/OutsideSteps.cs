using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>What outside sources told up to a day has to be matched, explained or put in suspense before the day is closed.</summary>
public sealed class OutsideSteps(TaxCounterContext context) : IDaySteps, IDayExceptions
{
    private const int Most = 20;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayStep>> Of(DateOnly day)
    {
        var files = await context.Set<StatementFile>().CountAsync(f => f.Day == day);
        var states = (await context.Set<StatementItem>().Where(i => i.Told.Day == day).GroupBy(i => i.State).Select(g => new { State = g.Key, Count = g.Count() }).ToListAsync()).ToDictionary(s => s.State, s => s.Count);
        var open = context.Set<StatementItem>().AsNoTracking().Where(i => i.Told.Day <= day && i.State == StatementItemState.Open);
        var count = await open.CountAsync();
        var left = await open.OrderBy(i => i.Told.Day).ThenBy(i => i.Told.Line).Take(Most).ToListAsync();
        var says = files == 0 && states.Count == 0 ? "No file of this day was imported." : $"{files} {(files == 1 ? "file" : "files")}: {Count(StatementItemState.Matched)} matched, {Count(StatementItemState.Explained)} explained, {Count(StatementItemState.InSuspense)} in suspense, {Count(StatementItemState.Open)} open.";
        List<DayLeft> missing = [.. left.Select(i => new DayLeft($"{i.Told.Amount.InDollars()} of {DateWords.Date(i.Told.Day)} ({Short(i.Told)}) is not matched or explained.", $"/reconciliation/items/{i.Id.Value}"))];
        if (count > Most)
        {
            missing.Add(new DayLeft($"{count - Most} more items are not matched or explained.", "/reconciliation"));
        }

        return [new DayStep(50, "Outside sources matched or explained", says, missing) { Page = "/reconciliation" }];

        int Count(StatementItemState state) => states.GetValueOrDefault(state);
    }

    /// <inheritdoc/>
    async Task<IReadOnlyList<DayException>> IDayExceptions.Of(DateOnly day)
    {
        var items = await context.Set<StatementItem>().AsNoTracking().Where(i => i.Told.Day <= day && i.State == StatementItemState.InSuspense).OrderBy(i => i.Told.Day).ThenBy(i => i.Told.Line).Take(Most).ToListAsync();
        return [.. items.Select(i => new DayException(DayExceptionKind.Suspense, null, $"{DateWords.Date(i.Told.Day)}, {Short(i.Told)}", $"/reconciliation/items/{i.Id.Value}", i.Explanation ?? "", i.Told.Amount, i.Decided?.Name ?? ""))];
    }

    private static string Short(ReadItem told)
    {
        var words = told.Payer.Length > 0 ? told.Payer : told.Text.Length > 0 ? told.Text : told.Type;
        return words.Length <= 60 ? words : words[..60] + "…";
    }
}
