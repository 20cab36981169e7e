using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>What returns of one account made disappear without a second person, in the days that add up.</summary>
/// <param name="NotCharged">By counting from an earlier day.</param>
/// <param name="Lowered">By taking off a charge.</param>
public sealed record AloneBefore(Money NotCharged, Money Lowered)
{
    /// <summary>Nothing.</summary>
    public static readonly AloneBefore None = new(Money.Zero, Money.Zero);
}
