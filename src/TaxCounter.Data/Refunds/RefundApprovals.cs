using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Refunds;

/// <summary>Recommended refunds that wait for a second person.</summary>
public sealed class RefundApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => RefundsDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most)
    {
        var cases = await Waiting().OrderBy(r => r.Recommended!.At).Take(most).Select(r => new
        {
            r.Number,
            r.AccountId,
            r.Story.Revision,
            r.RecommendedAmount,
            r.Rationale,
            r.Recommended,
            Preparers = r.Story.Steps.Where(s => s.Prepares).Select(s => s.By.Person).ToList(),
        }).ToListAsync();
        var names = await AccountNames.Of(context, cases.Select(c => c.AccountId));
        return [.. cases.Select(c => new ApprovalItem
        {
            Kind = Kind,
            Key = c.Number.ToString(),
            What = $"Refund {c.Number}, {names.GetValueOrDefault(c.AccountId)}",
            Who = c.Recommended!.Name,
            Persons = c.Preparers,
            Amount = c.RecommendedAmount,
            AmountWords = c.RecommendedAmount.ToString(),
            Since = c.Recommended.At,
            Revision = c.Revision.ToString(CultureInfo.InvariantCulture),
            Why = c.Rationale,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(r => r.Recommended!.At);

    private IQueryable<Refund> Waiting() => context.Set<Refund>().AsNoTracking().Where(r => r.Story.State == RefundState.Recommended);
}
