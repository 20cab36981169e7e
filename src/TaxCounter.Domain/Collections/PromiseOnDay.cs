using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>How a promise stands on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="State">Kept, open, broken …</param>
/// <param name="Paid">What counts toward it.</param>
/// <param name="Missing">What does not; zero where it is kept.</param>
public sealed record PromiseOnDay(DateOnly Day, PromiseState State, Money Paid, Money Missing)
{
    /// <summary>Whether its day passed without all of it: nothing was paid, or a part.</summary>
    public bool IsBroken => State is PromiseState.Broken or PromiseState.PartlyKept;
}
