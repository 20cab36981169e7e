using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
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
        var cases = await Waiting().OrderBy(w => w.ReversalRequested != null ? w.ReversalRequested.At : w.Recommended!.At).Take(most).Select(w => new
        {
            w.Number,
            w.AccountId,
            IsReversal = w.Story.State == WaiverState.ReversalRequested,
            w.Story.Revision,
            w.RecommendedAmount,
            w.GrantedAmount,
            w.Rationale,
            w.ReversalReason,
            w.Recommended,
            w.ReversalRequested,
            Preparers = w.Story.Steps.Where(s => s.Prepares).Select(s => s.By.Person).ToList(),
        }).ToListAsync();
        var names = await AccountNames.Of(context, cases.Select(c => c.AccountId));
        return [.. cases.Select(c =>
        {
            var asker = c.IsReversal ? c.ReversalRequested! : c.Recommended!;
            var amount = c.IsReversal ? c.GrantedAmount : c.RecommendedAmount;
            return new ApprovalItem
            {
                Kind = Kind,
                Key = c.Number.ToString(),
                What = $"{(c.IsReversal ? "Reverse waiver" : "Waiver")} {c.Number}, {names.GetValueOrDefault(c.AccountId)}",
                Who = asker.Name,
                Persons = c.IsReversal ? [asker.Person] : c.Preparers,
                Amount = amount,
                AmountWords = amount.ToString(),
                Since = asker.At,
                Revision = c.Revision.ToString(CultureInfo.InvariantCulture),
                Why = c.IsReversal ? c.ReversalReason : c.Rationale,
            };
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() =>
        Waiting().Select(w => w.ReversalRequested != null ? w.ReversalRequested.At : w.Recommended!.At);

    private IQueryable<PenaltyWaiver> Waiting() => context.Set<PenaltyWaiver>().AsNoTracking().Where(w => _waiting.Contains(w.Story.State));
}
