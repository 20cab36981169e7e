using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>The cards that were charged on a day, and what of them a settlement told.</summary>
/// <param name="Count">How many.</param>
/// <param name="Taken">What they come to.</param>
/// <param name="Settled">Of it, what is matched to a settlement.</param>
/// <param name="Explained">Of it, what somebody explained.</param>
/// <param name="IsImported">Whether a settlement of a processor was ever imported.</param>
public sealed record CardsOfDay(int Count, Money Taken, Money Settled, Money Explained, bool IsImported)
{
    /// <summary>Cards of earlier days that no settlement tells of and nobody explained; none where no settlement was ever imported.</summary>
    public IReadOnlyList<UnsettledCard> Late { get; init; } = [];
}
