using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>Lists of penalty waivers, and what they come to.</summary>
public sealed class PenaltyWaiverSearch(TaxCounterContext context) : CaseSearch<PenaltyWaiver, WaiverNumber, WaiverVerb, WaiverState>(context, WaiverTable.Of), IPenaltyWaiverSearch
{
    private readonly TaxCounterContext _context = context;

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<WaiverNumber, string>> DecisionReasons(IReadOnlyCollection<WaiverNumber> numbers)
    {
        var reasons = from waiver in _context.Set<PenaltyWaiver>()
                      join decision in _context.Set<WaiverDecision>() on waiver.Id equals decision.WaiverId
                      where numbers.Contains(waiver.Number) && decision.Outcome != WaiverState.Requested
                      select new { waiver.Number, decision.Reason };
        return await reasons.ToDictionaryAsync(r => r.Number, r => r.Reason);
    }
}
