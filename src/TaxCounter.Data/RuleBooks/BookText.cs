using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>A rule book as text, and with the rows that an office has recorded put into it.</summary>
internal static class BookText
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions _authority = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The book that ships.</summary>
    /// <exception cref="RuleBookException">There is none.</exception>
    public static JsonObject Shipped(string jurisdiction)
    {
        var file = FileOf(jurisdiction);
        using var stream = RuleBookLoader.Jurisdictions.Contains(jurisdiction) ? typeof(BookText).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks." + file) : null;
        return stream is null ? throw new RuleBookException(file, "$", $"there is no such rule book; the rule books are {string.Join(" and ", RuleBookLoader.Jurisdictions)}") : Parsed(file, stream);
    }

    /// <summary>How a message calls the book.</summary>
    public static string FileOf(string jurisdiction) => jurisdiction + ".json";

    /// <summary>A row as it is recorded: in the order it stands, without blanks.</summary>
    public static string Of(JsonNode row) => row.ToJsonString(_plain);

    /// <summary>Who says so, of a row or a reading; an authority that cannot be read is no reason not to show the page.</summary>
    public static Authority AuthorityOf(JsonObject row)
    {
        try
        {
            return row["authority"]?.Deserialize<AuthorityPart>(_authority) is { Says: not null } part ? BookChecks.Of(part) : new Authority("", Certainty.Open);
        }
        catch (JsonException)
        {
            return new Authority("", Certainty.Open);
        }
    }

    /// <summary>
    /// Puts the recorded rows into a book that shipped: a recorded row takes the place of a shipped one of the same topic and day, and stands beside the others.
    /// </summary>
    public static void PutIn(JsonObject book, IEnumerable<RuleDraft> recorded)
    {
        var byTopic = recorded.ToLookup(r => r.Topic, StringComparer.Ordinal);
        foreach (var array in BookTopics.In(book).GroupBy(t => t.Array).ToList())
        {
            var rows = array.Where(t => byTopic.Contains(t.Id)).ToDictionary(t => t.Id, t => Together(t, byTopic[t.Id]), StringComparer.Ordinal);
            if (rows.Count == 0)
            {
                continue;
            }

            var all = array.SelectMany(t => rows.GetValueOrDefault(t.Id) ?? [.. t.Rows]).ToList();
            array.Key.Clear();
            all.ForEach(array.Key.Add);
        }
    }

    /// <summary>Where a book that ships differs from what is recorded; the recorded row holds.</summary>
    public static IReadOnlyList<string> Differences(JsonObject shipped, IReadOnlyCollection<RuleRow> recorded)
    {
        List<string> found = [];
        var topics = BookTopics.In(shipped).ToDictionary(t => t.Id, StringComparer.Ordinal);
        foreach (var row in recorded.OrderBy(r => r.Topic, StringComparer.Ordinal).ThenBy(r => r.FirstDay))
        {
            var name = $"{row.Topic} from {row.FirstDay:yyyy-MM-dd}";
            if (!topics.TryGetValue(row.Topic, out var topic))
            {
                found.Add($"{name} is recorded, but the shipped rule book has no such topic. The row is not used.");
                continue;
            }

            var there = topic.Rows.FirstOrDefault(r => BookTopics.FirstDayOf(r) == row.FirstDay);
            if (there is null && row.Origin == RuleRowOrigin.Shipped)
            {
                found.Add($"{name} is recorded, but the shipped rule book no longer has it. The recorded row stays in force.");
            }
            else if (there is not null && !JsonNode.DeepEquals(there, JsonNode.Parse(row.Content)))
            {
                found.Add($"{name} is recorded differently from the shipped rule book. The recorded row stays in force. Recorded: {row.Content}");
            }
        }

        return found;
    }

    private static List<JsonObject> Together(BookTopic topic, IEnumerable<RuleDraft> recorded)
    {
        var rows = topic.Rows.ToDictionary(r => BookTopics.FirstDayOf(r)!.Value);
        foreach (var row in recorded)
        {
            rows[row.FirstDay] = JsonNode.Parse(row.Content)!.AsObject();
        }

        return [.. rows.OrderBy(r => r.Key).Select(r => r.Value)];
    }

    private static JsonObject Parsed(string file, Stream stream)
    {
        try
        {
            return JsonNode.Parse(stream)?.AsObject() ?? throw new RuleBookException(file, "$", "it is empty");
        }
        catch (JsonException wrong)
        {
            throw new RuleBookException(file, wrong.Path ?? "$", "it is not JSON", wrong);
        }
    }
}
