using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One obligation that comes out differently.</summary>
/// <param name="Account">Whose, ten digits.</param>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">The period.</param>
/// <param name="DueOn">The due date.</param>
/// <param name="Before">Penalty and interest by the book in force.</param>
/// <param name="After">Penalty and interest with the row.</param>
public sealed record RulePreviewLine(string Account, string TaxType, Period Period, DateOnly DueOn, LateAmounts Before, LateAmounts After)
{
    /// <summary>What the penalty changes by.</summary>
    public Money Penalty => After.Penalty - Before.Penalty;

    /// <summary>What the interest changes by.</summary>
    public Money Interest => After.Interest - Before.Interest;

    /// <summary>Both.</summary>
    public Money Total => Penalty + Interest;
}
