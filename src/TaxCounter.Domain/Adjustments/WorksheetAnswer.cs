using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What a worksheet comes to.</summary>
/// <param name="Right">The right amount.</param>
/// <param name="Lines">Its steps.</param>
public sealed record WorksheetAnswer(Money Right, IReadOnlyList<CalculationLine> Lines)
{
    /// <summary>The location code of the right place, where the worksheet says another; null where the place stays.</summary>
    public string? Location { get; init; }

    /// <summary>What the rule book does not know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
