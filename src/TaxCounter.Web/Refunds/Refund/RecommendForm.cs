using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Refunds;

/// <summary>A recommendation as it is filled in.</summary>
public sealed class RecommendForm
{
    public Money? Amount { get; set; }

    public string? SwornBefore { get; set; }

    public DateOnly? SwornOn { get; set; }

    /// <summary>What was found.</summary>
    public string? Reason { get; set; }
}
