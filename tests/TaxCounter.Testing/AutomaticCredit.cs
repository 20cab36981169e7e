using System.Text.Json.Nodes;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Testing;

/// <summary>East Baton Rouge's book of an office whose unapplied credit is applied by itself when a charge meets it.</summary>
public static class AutomaticCredit
{
    /// <summary>The book.</summary>
    public static RuleBook Book()
    {
        using var stream = typeof(RuleBookLoader).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks.east-baton-rouge.json")!;
        var book = JsonNode.Parse(stream)!;
        book["counter"]!["creditOnCharge"]![0]!["applied"] = true;
        return RuleBookLoader.Read("automatic.json", book.ToJsonString());
    }
}
