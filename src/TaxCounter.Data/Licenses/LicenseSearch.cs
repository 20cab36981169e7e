using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Data.Licenses;

/// <summary>Lists of licenses.</summary>
public sealed class LicenseSearch(TaxCounterContext context) : CaseSearch<License, LicenseNumber, LicenseVerb, LicenseState>(context, LicenseTable.Of), ILicenseSearch
{
    private readonly TaxCounterContext _context = context;

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<LicenseNumber, string>> DecisionReasons(IReadOnlyCollection<LicenseNumber> numbers)
    {
        var reasons = from license in _context.Set<License>()
                      join decision in _context.Set<LicenseDecision>() on license.Id equals decision.LicenseId
                      where numbers.Contains(license.Number) && decision.Outcome == license.Outcome
                      orderby decision.Number
                      select new { license.Number, decision.Reason };
        return (await reasons.ToListAsync()).GroupBy(r => r.Number).ToDictionary(g => g.Key, g => g.Last().Reason);
    }
}
