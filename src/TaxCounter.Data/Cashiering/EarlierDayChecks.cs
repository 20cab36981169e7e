using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Cashiering;

/// <summary>V18: no payment from an earlier day took off more than one person decides without somebody's approval, alone or with what the same account was not charged shortly before.</summary>
internal sealed class EarlierDayChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var payments = await context.Set<PaymentEvent>().AsNoTracking().Where(e => e.Proof != null && e.DayApproved == null && e.State != ReceiptState.Voided).OrderBy(e => e.Number)
            .Select(e => new { e.Id, e.Number, e.BusinessDay, e.PenaltyNotCharged, e.InterestNotCharged }).ToListAsync(stop);
        var accounts = await CashieringDecisions.AccountsOf(context, context.Set<PaymentEvent>().Where(e => e.Proof != null && e.DayApproved == null), stop);
        Money Before(int index) => rules.Limits.AddsUpSince(payments[index].BusinessDay) is not { } since ? Money.Zero
            : payments.Take(index).Where(p => p.BusinessDay >= since && accounts[p.Id].Intersect(accounts[payments[index].Id]).Any()).Total(p => p.PenaltyNotCharged + p.InterestNotCharged);
        var bad = payments.Where((p, i) => (p.PenaltyNotCharged + p.InterestNotCharged).IsPositive && rules.Limits.ApprovalFor(LimitKind.Backdating.Id(), p.PenaltyNotCharged + p.InterestNotCharged + Before(i), p.BusinessDay) is { Refusal: null, Value: not Approval.None }).ToList();
        return bad.Count == 0 ? [] : [new Finding("V18", bad.Count, $"The earlier effective date of receipt {bad[0].Number} of {(bad[0].PenaltyNotCharged + bad[0].InterestNotCharged).InDollars()} was decided above the approval limits of its day.{VerifyCheck.More(bad.Count)}")];
    }
}
