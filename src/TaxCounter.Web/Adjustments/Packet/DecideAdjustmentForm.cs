using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Adjustments;

/// <summary>A decision on an adjustment as it is filled in.</summary>
public sealed class DecideAdjustmentForm : DecideCaseForm<AdjustmentChoice>
{
    /// <summary>What the form checks.</summary>
    public new sealed class Checks() : DecideCaseChecks<DecideAdjustmentForm, AdjustmentChoice>(Enum.GetValues<AdjustmentChoice>());
}
