namespace TaxCounter.Web.Accounts;

/// <summary>What is entered to lift an alert.</summary>
public sealed class LiftAlertForm
{
    /// <summary>Which alert.</summary>
    public Guid Alert { get; set; }

    public string? Reason { get; set; }
}
