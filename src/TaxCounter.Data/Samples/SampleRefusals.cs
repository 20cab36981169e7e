using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Samples;

/// <summary>What is refused about sample offices.</summary>
public static class SampleRefusals
{
    /// <summary>Real accounts are not mixed with made-up ones.</summary>
    public static readonly Refusal NotEmpty = new("samples.not-empty", "These records already have accounts. A sample office needs empty records. Name another file with --ConnectionStrings:TaxCounter.");
}
