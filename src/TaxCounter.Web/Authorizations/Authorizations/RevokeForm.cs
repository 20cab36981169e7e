namespace TaxCounter.Web.Authorizations;

/// <summary>What is entered to revoke an authorization.</summary>
public sealed class RevokeForm
{
    /// <summary>Which one.</summary>
    public Guid Authorization { get; set; }

    public string? Reason { get; set; }
}
