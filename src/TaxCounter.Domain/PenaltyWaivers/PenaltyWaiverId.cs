using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The key of a penalty waiver. Made with the form, so that a second click finds the first.</summary>
public readonly record struct PenaltyWaiverId(Guid Value) : IId<PenaltyWaiverId>
{
    /// <inheritdoc/>
    public static PenaltyWaiverId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static PenaltyWaiverId New() => new(OrderedKey.New());
}
