using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Refunds;

/// <summary>Another credit of the same taxpayer on the claim form.</summary>
public sealed class ClaimRow
{
    /// <summary>The credit.</summary>
    public Guid Credit { get; set; }

    /// <summary>Whether it is claimed, too.</summary>
    public bool Take { get; set; }

    public Money? Amount { get; set; }
}
