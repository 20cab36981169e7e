using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Refunds;

/// <summary>A recommendation as it is filled in.</summary>
public sealed class RecommendForm
{
    public Money? Amount { get; set; }

    /// <summary>What is refunded of each credit, in the order of the claim; empty where it is for one credit alone.</summary>
    public List<Money?> Amounts { get; set; } = [];

    public string? SwornBefore { get; set; }

    public DateOnly? SwornOn { get; set; }

    /// <summary>What was found.</summary>
    public string? Reason { get; set; }
}
