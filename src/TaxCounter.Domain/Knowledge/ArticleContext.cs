namespace TaxCounter.Domain.Knowledge;

/// <summary>What a page is about, for the articles it offers.</summary>
/// <param name="Act">The act of the page (<see cref="ArticleWords.Acts"/>).</param>
/// <param name="TaxTypes">The taxes and fees of the page; empty where it is about none or all.</param>
/// <param name="Alerts">The alerts of the account (<see cref="ArticleWords.Alerts"/>).</param>
public sealed record ArticleContext(string Act, IReadOnlyList<string> TaxTypes, IReadOnlyList<string> Alerts);
