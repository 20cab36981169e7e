using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Something the office recorded that a movement outside may be.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its number: <c>D-2026-000012-8</c>; unique within its kind.</param>
/// <param name="Amount">Its amount, with the sign it has at the bank.</param>
/// <param name="Day">The day the office recorded it.</param>
/// <param name="References">What the bank may name it by: number, bag, lockbox, check number, authorization.</param>
/// <param name="Says">What it is, in words: "deposit D-2026-000012-8, bag 4711".</param>
public sealed record MatchTarget(MatchKind Kind, string Key, Money Amount, DateOnly Day, IReadOnlyList<string> References, string Says)
{
    /// <summary>What the processor kept of it; nothing for all but a card file.</summary>
    public Money Fees { get; init; }
}
