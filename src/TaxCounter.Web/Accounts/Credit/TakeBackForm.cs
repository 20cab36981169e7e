namespace TaxCounter.Web.Accounts;

/// <summary>What a clerk enters to take an application of credit back.</summary>
public sealed class TakeBackForm
{
    /// <summary>Which application.</summary>
    public Guid Application { get; set; }

    public string? Reason { get; set; }
}
