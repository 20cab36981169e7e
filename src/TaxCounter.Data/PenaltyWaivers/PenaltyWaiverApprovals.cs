using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>Recommended waivers and reversals that wait for a second person.</summary>
public sealed class PenaltyWaiverApprovals(TaxCounterContext context) : IApprovalKind
{
    private static readonly WaiverState[] _waiting = [WaiverState.Recommended, WaiverState.Deciding, WaiverState.ReversalRequested];

    /// <inheritdoc/>
    public ApprovalKind Kind => PenaltyWaiversDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most)
    {
        var cases = await context.Set<PenaltyWaiver>().AsNoTracking().Include(w => w.Steps).Where(w => _waiting.Contains(w.State)).OrderBy(w => w.ReversalAskedAt ?? w.RecommendedAt).Take(most).ToListAsync();
        var ids = cases.Select(c => c.AccountId).Distinct().ToList();
        var names = await context.Set<Account>().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName);
        return [.. cases.Select(c => Item(c, names.GetValueOrDefault(c.AccountId) ?? ""))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DateTime>> Since(int most) =>
        [.. (await context.Set<PenaltyWaiver>().Where(w => _waiting.Contains(w.State)).Select(w => w.ReversalAskedAt ?? w.RecommendedAt).Take(most).ToListAsync()).OfType<DateTime>()];

    private ApprovalItem Item(PenaltyWaiver waiver, string name)
    {
        var isReversal = waiver.State == WaiverState.ReversalRequested;
        var amount = isReversal ? waiver.GrantedAmount : waiver.RecommendedAmount;
        return new ApprovalItem
        {
            Kind = Kind,
            Key = waiver.Number.ToString(),
            What = $"{(isReversal ? "Reverse waiver" : "Waiver")} {waiver.Number}, {name}",
            Who = isReversal ? waiver.ReversalAskedByName! : waiver.RecommendedByName!,
            Persons = isReversal ? [waiver.ReversalAskedByPerson!] : waiver.Hands,
            Amount = amount,
            AmountWords = amount.ToString(),
            Since = isReversal ? waiver.ReversalAskedAt!.Value : waiver.RecommendedAt!.Value,
            Why = isReversal ? waiver.ReversalReason : waiver.Rationale,
        };
    }
}
