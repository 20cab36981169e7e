using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Returns;

/// <summary>V18: no return let more go uncharged, or took more off a charge, than one person decides without somebody else, alone or with the returns of the same account shortly before.</summary>
internal sealed class ReturnApprovalChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var system = StaffMember.System.Person;
        var alone = await context.Set<FiledReturn>().AsNoTracking().Where(r => ((long)r.NotCharged > 0 || (long)r.Difference < 0) && r.Approver == "" && r.Signed.Person != system).OrderBy(r => r.Number)
            .Select(r => new { r.Number, r.AccountId, r.EnteredOn, r.NotCharged, r.Difference }).ToListAsync(stop);
        bool IsAbove(LimitKind kind, Func<Money, Money, Money> of, int at)
        {
            var days = rules.Limits.AddUp?.On(alone[at].EnteredOn) is { Refusal: null } known ? known.Value.Value : 0;
            var mine = of(alone[at].NotCharged, alone[at].Difference);
            var all = alone.Take(at + 1).Where(r => r.AccountId == alone[at].AccountId && r.EnteredOn >= alone[at].EnteredOn.AddDays(-days)).Total(r => of(r.NotCharged, r.Difference));
            return mine.IsPositive && rules.Limits.ApprovalFor(kind.Id(), all, alone[at].EnteredOn) is { Refusal: null, Value: not Approval.None };
        }

        var above = Enumerable.Range(0, alone.Count).Where(i => IsAbove(LimitKind.Backdating, (notCharged, _) => notCharged, i) || IsAbove(LimitKind.Adjustment, (_, difference) => Money.Max(Money.Zero, -difference), i)).Select(i => alone[i].Number).ToList();
        return above.Count == 0 ? [] : [new Finding("V18", above.Count, $"Return {above[0]} was posted above the approval limits of its day without a second person.{VerifyCheck.More(above.Count)}")];
    }
}
