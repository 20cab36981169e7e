using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>1,000.00 of one tax due on the first day and not paid, on the day of its first year on which the two books differ most.</summary>
/// <param name="TaxType">The tax type's name.</param>
/// <param name="Day">That day; the first of them where several differ as much.</param>
/// <param name="Before">By the book in force.</param>
/// <param name="After">With the row.</param>
public sealed record RulePreviewExample(string TaxType, DateOnly Day, LateAmounts Before, LateAmounts After)
{
    /// <summary>How far apart they are.</summary>
    internal Money Apart => (After.Penalty - Before.Penalty).Abs() + (After.Interest - Before.Interest).Abs();
}
