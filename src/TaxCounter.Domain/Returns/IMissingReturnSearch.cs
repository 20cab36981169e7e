using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>Finds accounts whose return for a period is missing.</summary>
public interface IMissingReturnSearch
{
    /// <summary>Open accounts registered for a tax by the period's frequency all through its end, with neither a return nor a charge for it; by number.</summary>
    Task<RecordPage<MissingAccount>> OfPeriod(string taxType, Period period, int page);
}
