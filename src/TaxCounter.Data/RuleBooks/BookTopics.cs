using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>A place in a rule book where dated rows of one rule stand: a whole array, or those rows of it that share a key (a location).</summary>
internal sealed record BookTopic
{
    public required string Id { get; init; }

    public required string Group { get; init; }

    public required string Title { get; init; }

    public required JsonArray Array { get; init; }

    public required IReadOnlyList<JsonObject> Rows { get; init; }

    public IReadOnlyList<RuleReading> Readings { get; init; } = [];
}

/// <summary>
/// Finds the topics of a rule book in its JSON: every array whose elements carry <c>firstDay</c> and <c>authority</c>. A new section of the book has its topics by
/// itself. Where rows of one array begin on one day because they belong to several keys, the member that tells them apart makes a topic of each; where none
/// does, the array is no topic and stays as it ships.
/// </summary>
internal sealed class BookTopics
{
    private const string FirstDay = "firstDay";
    private const string EveryLocation = "*";
    private static readonly string[] _names = ["code", "id"];
    private readonly List<BookTopic> _found = [];
    private readonly Dictionary<string, string> _locations;

    private BookTopics(JsonObject book) => _locations = (book["locations"] as JsonArray)?.OfType<JsonObject>()
        .Select(l => (Code: Text(l, "code"), Name: Text(l, "name"))).Where(l => l is { Code: not null, Name: not null })
        .ToDictionary(l => l.Code!, l => l.Name!, StringComparer.Ordinal) ?? [];

    /// <summary>The topics of a book, in its order.</summary>
    public static IReadOnlyList<BookTopic> In(JsonObject book)
    {
        var topics = new BookTopics(book);
        topics.WalkObject(book, []);
        return topics._found;
    }

    /// <summary>The first day of a row; null where it is none.</summary>
    public static DateOnly? FirstDayOf(JsonObject row) =>
        Text(row, FirstDay) is { } text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private void WalkObject(JsonObject node, TopicStep[] path)
    {
        foreach (var (name, child) in node)
        {
            var step = new TopicStep(TopicWords.Dashed(name), child is JsonObject { } named && Text(named, "says") is { } says && Text(named, "id") is null ? says : null);
            switch (child)
            {
                case JsonObject inner:
                    WalkObject(inner, [.. path, step]);
                    break;
                case JsonArray array when array.Count > 0 && array.All(IsRow):
                    Add(array, [.. path, step], node);
                    break;
                case JsonArray array:
                    WalkArray(array, [.. path, step]);
                    break;
            }
        }
    }

    private void WalkArray(JsonArray array, TopicStep[] path)
    {
        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonObject element)
            {
                var key = _names.Select(n => Text(element, n)).FirstOrDefault(k => k is not null) ?? i.ToString(CultureInfo.InvariantCulture);
                WalkObject(element, [.. path, new TopicStep(key, Text(element, "name"))]);
            }
        }
    }

    private void Add(JsonArray array, TopicStep[] path, JsonObject parent)
    {
        var rows = array.Select(r => r!.AsObject()).ToList();
        if (KeyOf(rows) is { } key)
        {
            foreach (var group in rows.GroupBy(r => Text(r, key)!))
            {
                var step = new TopicStep(group.Key == EveryLocation ? "everywhere" : group.Key, key == "location" && _locations.TryGetValue(group.Key, out var name) ? $"{group.Key} {name}" : null);
                Found(array, [.. path, step], [.. group], []);
            }
        }
        else if (AreInOrder(rows))
        {
            Found(array, path, rows, path[^1].Key == "in-force" && parent["readings"] is JsonArray readings ? [.. readings.OfType<JsonObject>().Select(Reading)] : []);
        }
    }

    private void Found(JsonArray array, TopicStep[] path, IReadOnlyList<JsonObject> rows, IReadOnlyList<RuleReading> readings) => _found.Add(new BookTopic
    {
        Id = string.Join('/', path.Select(p => p.Key)),
        Group = TopicWords.Group(path),
        Title = TopicWords.Title(path),
        Array = array,
        Rows = [.. rows.OrderBy(FirstDayOf)],
        Readings = readings,
    });

    /// <summary>The member that tells the rules of one array apart: a location always, otherwise the first one with which no two rows begin on one day.</summary>
    private static string? KeyOf(List<JsonObject> rows)
    {
        if (rows.All(r => Text(r, "location") is not null))
        {
            return "location";
        }

        return AreInOrder(rows) ? null : rows[0].Select(m => m.Key)
            .FirstOrDefault(name => name != FirstDay && rows.All(r => Text(r, name) is not null) && rows.GroupBy(r => Text(r, name)).All(AreInOrder));
    }

    private static bool AreInOrder(IEnumerable<JsonObject> rows) => rows.GroupBy(FirstDayOf).All(g => g.Count() == 1);

    private static bool IsRow(JsonNode? node) => node is JsonObject row && FirstDayOf(row) is not null && row["authority"] is JsonObject;

    private static RuleReading Reading(JsonObject reading) =>
        new(Text(reading, "id") ?? "", Text(reading, "says") ?? "", BookText.AuthorityOf(reading));

    private static string? Text(JsonObject node, string name) => node.TryGetPropertyValue(name, out var value) && value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : null;
}
