namespace TaxCounter.Web.Custody;

/// <summary>A sheet of denominations to fill in.</summary>
/// <param name="Field">The list of the form it fills.</param>
/// <param name="Typed">As typed.</param>
/// <param name="IsFirst">Whether the cursor begins in it.</param>
public sealed record PiecesTable(string Field, IReadOnlyList<string?> Typed, bool IsFirst);
