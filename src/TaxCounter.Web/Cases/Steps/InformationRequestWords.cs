namespace TaxCounter.Web.Cases;

/// <summary>How a duty's pages speak of asking a customer for more.</summary>
public sealed record InformationRequestWords
{
    /// <summary>What waits and goes on: <c>case</c>, <c>application</c>.</summary>
    public string Waits { get; init; } = "case";

    /// <summary>What a clerk goes on to do without an answer.</summary>
    public string GoOn { get; init; } = "You go on with what you have.";

    /// <summary>What closing without an answer means for the customer.</summary>
    public required string Closed { get; init; }
}
