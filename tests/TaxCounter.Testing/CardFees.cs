using System.Text.Json.Nodes;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Testing;

/// <summary>East Baton Rouge's book of an office where paying by card costs 2.45%, at least 1.50.</summary>
public static class CardFees
{
    /// <summary>The book.</summary>
    /// <param name="by">Who charges it: <c>office</c> or <c>processor</c>.</param>
    /// <param name="flat">A fixed amount beside the share.</param>
    public static RuleBook Book(string by = "office", string flat = "0.00")
    {
        using var stream = typeof(RuleBookLoader).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks.east-baton-rouge.json")!;
        var book = JsonNode.Parse(stream)!;
        var row = book["counter"]!["cardFee"]![0]!;
        (row["collectedBy"], row["rate"], row["flat"], row["minimum"]) = (by, 0.0245m, flat, "1.50");
        return RuleBookLoader.Read("card-fees.json", book.ToJsonString());
    }
}
