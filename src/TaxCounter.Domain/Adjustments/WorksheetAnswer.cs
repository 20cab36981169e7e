using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
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

    /// <summary>The steps between what was charged and what is right.</summary>
    internal static WorksheetAnswer Of(ObligationBalance balance, Money right, IReadOnlyList<CalculationLine> lines) => new(right,
    [
        new() { Label = "Charged", Amount = balance.Charged },
        .. lines,
        new() { Label = "Right", Amount = right },
        new() { Label = right < balance.Charged ? "The charge falls by" : right > balance.Charged ? "The charge rises by" : "Nothing changes", Amount = (right - balance.Charged).Abs(), Formula = right < balance.Charged ? $"{balance.Charged} − {right}" : $"{right} − {balance.Charged}" },
    ]);
}
