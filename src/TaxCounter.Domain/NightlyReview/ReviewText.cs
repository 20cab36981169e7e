namespace TaxCounter.Domain.NightlyReview;

/// <summary>Keeps a text to the length that the records have room for.</summary>
internal static class ReviewText
{
    public static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
