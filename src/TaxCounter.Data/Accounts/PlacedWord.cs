namespace TaxCounter.Data.Accounts;

/// <summary>A word of a name or an address: where it stands in the text, and all forms it is found by, the fullest first.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it takes, those between its parts included.</param>
/// <param name="Forms">Small letters and digits without endings of the plural; "Mc Donnell's" is <c>mcdonnell</c>, <c>mc</c>, <c>donnell</c>.</param>
/// <param name="Parts">The same in the pieces it was written in: <c>mc</c>, <c>donnell</c>.</param>
public sealed record PlacedWord(int Start, int Length, IReadOnlyList<string> Forms, IReadOnlyList<string> Parts);
