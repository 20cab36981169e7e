using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>One movement on an obligation, as the journal has it.</summary>
/// <param name="Kind">The act.</param>
/// <param name="EffectiveOn">The day from which it counts.</param>
/// <param name="Component">The part.</param>
/// <param name="Amount">More owed when positive, less when negative.</param>
public sealed record LedgerEntry(PostingKind Kind, DateOnly EffectiveOn, Component Component, Money Amount)
{
    /// <summary>What its kind is to the ledger.</summary>
    public PostingClass Class => PostingKinds.Of(Kind);
}
