using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Cashiering;

/// <summary>
/// V18: no payment from an earlier day took off more than one person decides without somebody's approval, alone or with what the same account was not charged shortly
/// before. What stayed as credit counts from that day too, and so counts in full, as when it was taken.
/// </summary>
internal sealed class EarlierDayChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var alone = context.Set<PaymentEvent>().AsNoTracking().Where(e => e.Proof != null && e.DrawerId != null && e.DayApproved == null && e.State != ReceiptState.Voided);
        var credit = await CashieringDecisions.EarlierCredit(context, alone, stop);
        var accounts = await CashieringDecisions.AccountsOf(context, alone, stop);
        var payments = (await alone.OrderBy(e => e.Number).Select(e => new { e.Id, e.Number, e.BusinessDay, e.PenaltyNotCharged, e.InterestNotCharged }).ToListAsync(stop))
            .Select(e => (e.Id, e.Number, e.BusinessDay, AtStake: e.PenaltyNotCharged + e.InterestNotCharged + credit.GetValueOrDefault(e.Id))).ToList();
        Money Before(int index) => rules.Limits.AddsUpSince(payments[index].BusinessDay) is not { } since ? Money.Zero
            : payments.Take(index).Where(p => p.BusinessDay >= since && accounts[p.Id].Intersect(accounts[payments[index].Id]).Any()).Total(p => p.AtStake);
        var bad = payments.Where((p, i) => p.AtStake.IsPositive && rules.Limits.ApprovalFor(LimitKind.Backdating.Id(), p.AtStake + Before(i), p.BusinessDay) is { Refusal: null, Value: not Approval.None }).ToList();
        return bad.Count == 0 ? [] : [new Finding("V18", bad.Count, $"The earlier effective date of receipt {bad[0].Number} of {bad[0].AtStake.InDollars()} was decided above the approval limits of its day.{VerifyCheck.More(bad.Count)}")];
    }
}
