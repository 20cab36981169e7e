namespace TaxCounter.Domain.Duties;

/// <summary>A paper that a number of others stands on.</summary>
/// <param name="Paper">What the number is of, in one word: <c>bag</c>.</param>
/// <param name="Number">As it stands there.</param>
/// <param name="Page">Where the paper opens.</param>
/// <param name="About">By which a clerk knows whether it is the right one.</param>
/// <param name="IsExact">It is the number that was typed, and not one sign away.</param>
public sealed record ForeignNumber(string Paper, string Number, string Page, string About, bool IsExact);
