using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Samples;

/// <summary>Cases of one duty in the sample office, made by the duty's own verbs. Only in development, once the sample's people are there.</summary>
public interface ISampleCases
{
    /// <summary>Makes them.</summary>
    /// <returns>How many.</returns>
    Task<Result<int>> MakeAsync(CounterAct act);
}
