using TaxCounter.Data.Duties;
using TaxCounter.Data.Imports;

namespace TaxCounter.Data.Verify;

/// <summary>What a proof of the books came to.</summary>
/// <param name="Findings">What does not hold; nothing when all is well.</param>
/// <param name="Totals">The control totals; null where a row that cannot be read kept them from being added up.</param>
public sealed record VerifyReport(IReadOnlyList<Finding> Findings, ControlTotals? Totals)
{
    /// <summary>What somebody may want to know although nothing is wrong.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether everything holds.</summary>
    public bool IsSound => Findings.Count == 0;
}
