using TaxCounter.Domain.Coding;

namespace TaxCounter.Web.Coding;

/// <summary>Industry codes as they are shown.</summary>
/// <param name="Said">What was searched for.</param>
/// <param name="Found">The codes, the best first.</param>
/// <param name="Gone">The withdrawn code that was searched for; null for everything else.</param>
/// <param name="List">The whole list.</param>
public sealed record NaicsView(string Said, IReadOnlyList<NaicsMatch> Found, WithdrawnCode? Gone, NaicsList List);
