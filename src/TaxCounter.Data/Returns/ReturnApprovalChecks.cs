using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Returns;

/// <summary>V18: no return let more go uncharged, or took more off a charge, than one person decides without somebody else, alone or with the returns of the same account shortly before.</summary>
internal sealed class ReturnApprovalChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var alone = await context.Set<FiledReturn>().AsNoTracking().Where(r => ((long)r.NotCharged > 0 || (long)r.Difference < 0) && r.Approver == "").OrderBy(r => r.Number)
            .Select(r => new { r.Number, r.AccountId, r.EnteredOn, r.NotCharged, r.Difference }).ToListAsync(stop);
        static Money Lowered(Money difference) => Money.Max(Money.Zero, -difference);
        bool IsAbove(LimitKind kind, Money mine, Money before, DateOnly day) => mine.IsPositive && rules.Limits.ApprovalFor(kind.Id(), mine + before, day) is { Refusal: null, Value: not Approval.None };

        var above = alone.GroupBy(r => r.AccountId).Select(g => g.ToList()).SelectMany(of => of.Where((r, at) =>
        {
            var since = rules.Limits.AddsUpSince(r.EnteredOn) ?? r.EnteredOn;
            var before = of.Take(at).Where(b => b.EnteredOn >= since).ToList();
            return IsAbove(LimitKind.Backdating, r.NotCharged, before.Total(b => b.NotCharged), r.EnteredOn) || IsAbove(LimitKind.Adjustment, Lowered(r.Difference), before.Total(b => Lowered(b.Difference)), r.EnteredOn);
        })).Select(r => r.Number).Order().ToList();
        return above.Count == 0 ? [] : [new Finding("V18", above.Count, $"Return {above[0]} was posted above the approval limits of its day without a second person.{VerifyCheck.More(above.Count)}")];
    }
}
