using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

/// <summary>Lists of refunds.</summary>
public sealed class RefundSearch(TaxCounterContext context) : CaseSearch<Refund, RefundNumber, RefundVerb, RefundState>(context, RefundTable.Of), IRefundSearch
{
    private readonly TaxCounterContext _context = context;

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<RefundNumber, string>> DecisionReasons(IReadOnlyCollection<RefundNumber> numbers)
    {
        var reasons = from refund in _context.Set<Refund>()
                      join decision in _context.Set<RefundDecision>() on refund.Id equals decision.RefundId
                      where numbers.Contains(refund.Number) && decision.Outcome == refund.Outcome
                      orderby decision.Number
                      select new { refund.Number, decision.Reason };
        return (await reasons.ToListAsync()).GroupBy(r => r.Number).ToDictionary(g => g.Key, g => g.Last().Reason);
    }
}
