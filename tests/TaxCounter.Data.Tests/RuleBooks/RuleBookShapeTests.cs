using System.Text.Json.Nodes;
using TaxCounter.Data.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>The books have one shape, so that one page shows them all: dated rows with an authority, and things with a name.</summary>
public class RuleBookShapeTests
{
    public static TheoryData<string> Files() => [.. RuleBookLoader.Jurisdictions.Select(j => j + ".json")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_list_is_dated_rows_or_named_things_or_flat_values_of_a_row(string file)
    {
        List<string> dated = [], wrong = [];
        Walk(JsonNode.Parse(Text(file))!, "$", dated, wrong);

        Assert.Empty(wrong);
        Assert.True(dated.Count > 40, $"{dated.Count} lists of dated rows");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_row_that_knows_nothing_says_so_in_a_sentence_and_has_no_value(string file)
    {
        var rows = Objects(JsonNode.Parse(Text(file))!).Where(o => o.ContainsKey("notFound")).ToList();

        Assert.All(rows, row =>
        {
            Assert.Equal(["authority", "firstDay", "notFound"], row.Select(member => member.Key).Order());
            Assert.Matches(@"\. Ask .+\.$", row["notFound"]!.GetValue<string>());
        });
        Assert.Equal(file.StartsWith('e') ? 23 : 2, rows.Count);
    }

    private static void Walk(JsonNode node, string path, List<string> dated, List<string> wrong)
    {
        if (node is JsonObject thing)
        {
            foreach (var (name, value) in thing.Where(member => member.Value is JsonObject or JsonArray))
            {
                Walk(value!, $"{path}.{name}", dated, wrong);
            }
        }

        if (node is not JsonArray list || list.Count == 0 || list.All(item => item is JsonValue))
        {
            return;
        }

        var objects = list.Select(item => (JsonObject)item!).ToList();
        var rows = objects.All(o => o["firstDay"]?.GetValue<string>() is { Length: 10 } && o["authority"] is JsonObject);
        var named = objects.All(o => o["id"] is JsonValue || o["code"] is JsonValue);
        var flat = objects.All(o => o.All(member => member.Value is JsonValue));
        if (!rows && !named && !flat)
        {
            wrong.Add(path);
        }

        if (rows)
        {
            dated.Add(path);
        }

        for (var i = 0; i < objects.Count; i++)
        {
            Walk(objects[i], $"{path}[{i}]", dated, wrong);
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject thing => thing.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(thing),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static string Text(string file)
    {
        using var reader = new StreamReader(typeof(RuleBookLoader).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks." + file)!);
        return reader.ReadToEnd();
    }
}
