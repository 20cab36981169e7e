namespace TaxCounter.Web.Shell;

/// <summary>What a page is about, for what the rules say.</summary>
/// <param name="Act">The act of the page: <c>waiver</c>, <c>plan</c>, <c>account</c>.</param>
public sealed record RulesAbout(string Act)
{
    /// <summary>The taxes and fees of the page; empty where it is about none or all.</summary>
    public IReadOnlyList<string> TaxTypes { get; init; } = [];

    /// <summary>The alerts of the account.</summary>
    public IReadOnlyList<string> Alerts { get; init; } = [];
}
