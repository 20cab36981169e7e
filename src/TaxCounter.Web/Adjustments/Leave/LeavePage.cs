using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Adjustments;

/// <summary>The page on which something that was found is left as it is.</summary>
public sealed record LeavePage
{
    public required Account Account { get; init; }

    /// <summary>What was found.</summary>
    public required AdjustmentProposal Found { get; init; }

    /// <summary>The reason as said.</summary>
    public required string ReasonName { get; init; }

    /// <summary>The adjustment of it that a supervisor denied; null where none was.</summary>
    public required Adjustment? Denied { get; init; }

    /// <summary>Why one person alone may not leave it; null when they may.</summary>
    public required Refusal? WhyNot { get; init; }

    public required LeaveForm Form { get; init; }

    /// <summary>The form that adjusts it.</summary>
    public string Back => AdjustmentPages.UrlOf(Account.Number, Found);
}
