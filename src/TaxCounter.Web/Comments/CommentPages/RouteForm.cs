namespace TaxCounter.Web.Comments;

/// <summary>Who answers a comment.</summary>
public sealed class RouteForm
{
    /// <summary>The user name of a person.</summary>
    public string? Person { get; set; }

    /// <summary>The name of a unit, where no person is chosen.</summary>
    public string? Unit { get; set; }
}
