using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What was collected for one tax type, by component.</summary>
/// <param name="Code">The tax type's code.</param>
/// <param name="Name">As said.</param>
/// <param name="Tax">Tax or fee.</param>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
/// <param name="Other">Other fees.</param>
public sealed record TaxLine(string Code, string Name, Money Tax, Money Penalty, Money Interest, Money Other)
{
    /// <summary>All of it.</summary>
    public Money Total => Tax + Penalty + Interest + Other;
}
