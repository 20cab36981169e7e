using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;

namespace TaxCounter.Data.Adjustments;

/// <summary>Lists of adjustments, and what they come to.</summary>
public sealed class AdjustmentSearch(TaxCounterContext context) : CaseSearch<Adjustment, AdjustmentNumber, AdjustmentVerb, AdjustmentState>(context, AdjustmentTable.Of), IAdjustmentSearch
{
    private readonly TaxCounterContext _context = context;

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<AdjustmentNumber, string>> DecisionReasons(IReadOnlyCollection<AdjustmentNumber> numbers)
    {
        var reasons = from adjustment in _context.Set<Adjustment>()
                      join decision in _context.Set<AdjustmentDecision>() on adjustment.Id equals decision.AdjustmentId
                      where numbers.Contains(adjustment.Number) && decision.Outcome == adjustment.Outcome
                      orderby decision.Number
                      select new { adjustment.Number, decision.Reason };
        return (await reasons.ToListAsync()).GroupBy(r => r.Number).ToDictionary(g => g.Key, g => g.First().Reason);
    }
}
