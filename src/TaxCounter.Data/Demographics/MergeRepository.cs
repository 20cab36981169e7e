using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Demographics;

/// <summary>The merges of the office, and what stands in the way of one.</summary>
public sealed class MergeRepository(TaxCounterContext context) : IMerges
{
    private const int MostSame = 12, LongestChain = 50;

    private static readonly PaymentPlanState[] _plans = [PaymentPlanState.Requested, PaymentPlanState.Agreed, PaymentPlanState.Notice];
    private static readonly WaiverState[] _waivers = [WaiverState.Draft, WaiverState.Requested, WaiverState.MoreInformationNeeded, WaiverState.Recommended, WaiverState.Deciding, WaiverState.ReversalRequested];
    private static readonly AdjustmentState[] _adjustments = [AdjustmentState.InPreparation, AdjustmentState.MoreInformationNeeded, AdjustmentState.Submitted, AdjustmentState.ReversalRequested];
    private static readonly RefundState[] _refunds = [RefundState.Claimed, RefundState.MoreInformationNeeded, RefundState.Recommended, RefundState.Approved, RefundState.Released];

    /// <inheritdoc/>
    public Task<AccountMerge?> Find(AccountMergeId id) => context.Set<AccountMerge>().SingleOrDefaultAsync(m => m.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountMerge>> OfAccount(AccountId account) =>
        await context.Set<AccountMerge>().AsNoTracking().Where(m => m.AccountId == account || m.IntoId == account).OrderByDescending(m => m.Proposed.At).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Account>> MergedInto(AccountId account)
    {
        List<Account> all = [];
        List<AccountId> ids = [account];
        for (var i = 0; i < LongestChain && ids.Count > 0; i++)
        {
            var next = await context.Set<Account>().AsNoTracking().Where(a => a.MergedIntoId != null && ids.Contains(a.MergedIntoId.Value)).ToListAsync();
            all.AddRange(next);
            ids = next.ConvertAll(a => a.Id);
        }

        return [.. all.OrderBy(a => a.Number.Digits, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> OpenWork(AccountId account) =>
    [
        .. (await context.Set<PaymentPlan>().Where(p => p.AccountId == account && _plans.Contains(p.State)).Select(p => p.Number).ToListAsync()).Select(n => $"the payment plan {n} open"),
        .. (await context.Set<PenaltyWaiver>().Where(w => w.AccountId == account && _waivers.Contains(w.Story.State)).Select(w => w.Number).ToListAsync()).Select(n => $"the penalty waiver {n} open"),
        .. (await context.Set<Adjustment>().Where(a => a.AccountId == account && _adjustments.Contains(a.Story.State)).Select(a => a.Number).ToListAsync()).Select(n => $"the adjustment {n} open"),
        .. (await context.Set<Refund>().Where(r => r.AccountId == account && _refunds.Contains(r.Story.State)).Select(r => r.Number).ToListAsync()).Select(n => $"the refund {n} open"),
        .. (await context.Set<MovedPayment>().Where(m => (m.FromAccountId == account || m.ToAccountId == account) && m.State == MovedPaymentState.Requested).Select(m => m.Number).ToListAsync()).Select(n => $"the moved payment {n} waiting"),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Account>> LikelySame(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        var others = context.Set<Account>().AsNoTracking().Where(a => a.Id != account.Id && a.MergedIntoId == null && a.Kind == account.Kind);
        List<Account> same = [];
        if (account.TaxId is { } taxId)
        {
            var hash = taxId.SearchHash;
            same.AddRange(await others.Where(a => a.TaxId != null && a.TaxId.SearchHash.Equals(hash)).OrderBy(a => a.Number).Take(MostSame).ToListAsync());
        }

        return same;
    }

    /// <inheritdoc/>
    public void Add(AccountMerge merge) => context.Add(merge);

    /// <inheritdoc/>
    public void Touch(AccountMerge merge) => context.Touch(merge);
}
