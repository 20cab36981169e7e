using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>The key of a run of the nightly review.</summary>
public readonly record struct ReviewRunId(Guid Value) : IId<ReviewRunId>
{
    /// <inheritdoc/>
    public static ReviewRunId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ReviewRunId New() => new(OrderedKey.New());
}
