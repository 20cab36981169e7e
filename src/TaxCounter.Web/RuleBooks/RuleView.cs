using System.Text.Json;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>What pages need to know of a row that is not in the book.</summary>
public static class RuleView
{
    private static readonly JsonSerializerOptions _names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    /// <summary>Who says so.</summary>
    public static Authority AuthorityOf(string content)
    {
        var part = System.Text.Json.Nodes.JsonNode.Parse(content)!["authority"]!.Deserialize<Said>(_names)!;
        return new Authority(part.Says ?? "", part.Certainty, part.Url, part.Note);
    }

    private sealed record Said(string? Says, Certainty Certainty, string? Url, string? Note);
}
