namespace TaxCounter.Web.Deposits;

/// <summary>Which accepted drawers a new deposit takes along.</summary>
public sealed class PrepareForm
{
    /// <summary>Their keys; null when none was ticked. Not empty to begin with: the binder would leave an empty list as it is.</summary>
    public IReadOnlyList<Guid>? Drawers { get; set; }
}
