using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Cashiering;

/// <summary>V18: no payment from an earlier day took off more than one person decides without somebody's approval.</summary>
internal sealed class EarlierDayChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var payments = await context.Set<PaymentEvent>().AsNoTracking().Where(e => e.Proof != null && e.DayApproved == null && e.State != ReceiptState.Voided).OrderBy(e => e.Number)
            .Select(e => new { e.Number, e.BusinessDay, e.PenaltyNotCharged, e.InterestNotCharged }).ToListAsync(stop);
        var bad = payments.Where(p => rules.Limits.ApprovalFor(LimitKind.Backdating.Id(), p.PenaltyNotCharged + p.InterestNotCharged, p.BusinessDay) is { Refusal: null, Value: not Approval.None }).ToList();
        return bad.Count == 0 ? [] : [new Finding("V18", bad.Count, $"The earlier effective date of receipt {bad[0].Number} of {(bad[0].PenaltyNotCharged + bad[0].InterestNotCharged).InDollars()} was decided above the approval limits of its day.{VerifyCheck.More(bad.Count)}")];
    }
}
