using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Adjustments;

/// <summary>Submitted adjustments and reversals that wait for a second person.</summary>
public sealed class AdjustmentApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => AdjustmentsDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most)
    {
        var cases = await Waiting().OrderBy(a => a.ReversalRequested != null ? a.ReversalRequested.At : a.Submitted!.At).Take(most).Select(a => new
        {
            a.Number,
            a.AccountId,
            IsReversal = a.Story.State == AdjustmentState.ReversalRequested,
            a.Story.Revision,
            a.RequestedAmount,
            a.GrantedAmount,
            a.Statement,
            a.ReversalReason,
            a.Submitted,
            a.ReversalRequested,
            Preparers = a.Story.Steps.Where(s => s.Prepares).Select(s => s.By.Person).ToList(),
        }).ToListAsync();
        var names = await AccountNames.Of(context, cases.Select(c => c.AccountId));
        return [.. cases.Select(c =>
        {
            var asker = c.IsReversal ? c.ReversalRequested! : c.Submitted!;
            var amount = c.IsReversal ? c.GrantedAmount : c.RequestedAmount;
            return new ApprovalItem
            {
                Kind = Kind,
                Key = c.Number.ToString(),
                What = $"{(c.IsReversal ? "Reverse adjustment" : "Adjustment")} {c.Number}, {names.GetValueOrDefault(c.AccountId)}",
                Who = asker.Name,
                Persons = c.IsReversal ? [asker.Person] : c.Preparers,
                Amount = amount,
                AmountWords = amount.ToString(),
                Since = asker.At,
                Revision = c.Revision.ToString(CultureInfo.InvariantCulture),
                Why = c.IsReversal ? c.ReversalReason : c.Statement,
            };
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(a => a.ReversalRequested != null ? a.ReversalRequested.At : a.Submitted!.At);

    private IQueryable<Adjustment> Waiting() =>
        context.Set<Adjustment>().AsNoTracking().Where(a => a.Story.State == AdjustmentState.Submitted || a.Story.State == AdjustmentState.ReversalRequested);
}
