using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Adjustments;

/// <summary>V31: what is left as it is was within what one person decides, alone and with what was left on the same account shortly before, or a supervisor had denied its adjustment.</summary>
internal sealed class LeftFindingChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var all = await context.Set<LeftFinding>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(stop);
        var denied = (await context.Set<Adjustment>().AsNoTracking().Where(a => a.Story.State == AdjustmentState.Denied).Select(a => new { a.Number, a.AccountId }).ToListAsync(stop)).Select(a => (a.Number.ToString(), a.AccountId)).ToHashSet();
        var bad = all.GroupBy(l => l.AccountId).Select(g => g.ToList()).SelectMany(of => of.Where((l, at) => l.Denied.Length > 0 ? !denied.Contains((l.Denied, l.AccountId)) : IsAbove(l, of.Take(at)))).Select(l => l.Says).Order(StringComparer.Ordinal).ToList();
        return bad.Count == 0 ? [] : [new Finding("V31", bad.Count, $"Left as it is above what one person decides, and no supervisor denied its adjustment: {bad[0]}{VerifyCheck.More(bad.Count)}")];
    }

    private bool IsAbove(LeftFinding left, IEnumerable<LeftFinding> before)
    {
        var since = rules.Limits.AddsUpSince(left.LeftOn) ?? left.LeftOn;
        return rules.Limits.AloneUpTo(LimitKind.Adjustment, left.LeftOn) is { Refusal: null } upTo && left.Amount + before.Where(b => b.Denied.Length == 0 && b.LeftOn >= since).Total(b => b.Amount) > upTo.Value;
    }
}
