using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a license of one class costs a year: by gross receipts, or one fee for all.</summary>
/// <param name="Brackets">By gross receipts; one row from nothing where the fee is one for all.</param>
/// <param name="Permit">A permit charged with it; nothing where there is none.</param>
public sealed record LicenseFee(IReadOnlyList<FeeBracket> Brackets, Money Permit)
{
    /// <summary>What each sleeping room costs where the license goes by rooms; null for every other class.</summary>
    public Money? PerRoom { get; init; }

    /// <summary>The least that a license of the class costs.</summary>
    public Money Least => Brackets[0].Fee;

    /// <summary>Whether gross receipts matter.</summary>
    public bool GoesByReceipts => Brackets.Count > 1;

    /// <summary>The row that holds for gross receipts ("as much as, but less than").</summary>
    public FeeBracket For(Money gross) => Brackets.Last(b => b.From <= gross);
}
