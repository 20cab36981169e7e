using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>How the rows of the rule book are read out: percent as percent, a fund by its name, a reading by what it says.</summary>
public static partial class RuleWords
{
    private const string FirstDay = "firstDay";

    private const string Authority = "authority";

    private static readonly string[] _fractions = ["rate", "cap", "discount"];

    /// <summary>Whether a number is a fraction of one, read out as percent.</summary>
    public static bool IsFraction(string name) => _fractions.Contains(name);

    /// <summary>What a row says, member by member, without its first day and its authority.</summary>
    public static IReadOnlyList<RuleMember> Members(RuleTopic topic, string content, RuleBook book) =>
        [.. Parts(content).Where(m => !IsKey(topic, m.Value)).Select(m => Member(topic, m.Key, m.Value, book))];

    /// <summary>What a row says, in one line for lists.</summary>
    public static string Short(RuleTopic topic, string content, RuleBook book)
    {
        var members = Members(topic, content, book).ToList();
        return string.Join(" · ", members.Select(m => m.Table is { } table ? Table(m.Label, table) : members.Count == 1 && !IsBareNumber(m.Text) ? m.Text : $"{m.Label} {m.Text}"));
    }

    /// <summary>The members of a row that rule something: not its first day, not its authority.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Parts(string content) =>
        JsonNode.Parse(content)!.AsObject().Where(m => m.Key is not (FirstDay or Authority));

    /// <summary>Whether a member only says which of several rules of one list this is: the topic's name says it already, and it cannot be changed.</summary>
    public static bool IsKey(RuleTopic topic, JsonNode? value) => topic is not null && value is JsonValue text && text.GetValueKind() == JsonValueKind.String
        && topic.Id.EndsWith("/" + (text.GetValue<string>() is "*" ? "everywhere" : text.GetValue<string>()), StringComparison.Ordinal);

    /// <summary><c>dailyFactor</c> as a label: <c>Daily factor</c>.</summary>
    public static string Label(string name)
    {
        var words = Humps().Replace(name, " ").Replace('-', ' ').ToLowerInvariant();
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>How sure the house is, in a word or two.</summary>
    public static string Words(this Certainty certainty) => certainty switch
    {
        Certainty.Verified => "verified",
        Certainty.Secondary => "secondary source",
        Certainty.Memory => "from memory",
        Certainty.Open => "open",
        _ => "office’s choice",
    };

    /// <summary>What the word means, for those who hover or listen.</summary>
    public static string Means(this Certainty certainty) => certainty switch
    {
        Certainty.Verified => "Read in a copy of the law, the ordinance, the form or the office’s own page.",
        Certainty.Secondary => "Read in another source that quotes or sums up the authority.",
        Certainty.Memory => "Known from memory only; no document was found.",
        Certainty.Open => "Sources contradict each other. One reading is in force until the office decides.",
        _ => "No law sets this. The office decides.",
    };

    /// <summary>The color of its mark.</summary>
    public static string Tag(this Certainty certainty) => certainty switch
    {
        Certainty.Verified => "success",
        Certainty.Secondary or Certainty.OfficeChoice => "neutral",
        Certainty.Memory => "warning",
        _ => "error",
    };

    /// <summary>What became of a change, as a mark.</summary>
    public static string Tag(this RuleChangeState state) => state switch
    {
        RuleChangeState.Proposed => "warning",
        RuleChangeState.Approved => "success",
        _ => "neutral",
    };

    /// <summary>One value as it is read out.</summary>
    public static string Scalar(RuleTopic topic, string name, JsonNode? value, RuleBook book) => value switch
    {
        null => "—",
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => Number(name, v.GetValue<decimal>()),
        JsonValue v when v.GetValueKind() == JsonValueKind.String => Text(topic, name, v.GetValue<string>(), book),
        JsonValue v => v.GetValueKind() == JsonValueKind.True ? "yes" : "no",
        JsonArray items => string.Join(", ", items.Select(i => Scalar(topic, name, i, book))),
        JsonObject parts => string.Join(", ", parts.Select(p => $"{Label(p.Key)} {Scalar(topic, p.Key, p.Value, book)}")),
        _ => value.ToJsonString(),
    };

    private static RuleMember Member(RuleTopic topic, string name, JsonNode? value, RuleBook book)
    {
        if (value is not JsonArray { Count: > 0 } items || !items.All(i => i is JsonObject))
        {
            return new RuleMember(Label(name), Scalar(topic, name, value, book));
        }

        var columns = items.SelectMany(i => i!.AsObject().Select(m => m.Key)).Distinct().ToList();
        return new RuleMember(Label(name), "", new RuleTable(
            [.. columns.Select(Label)],
            [.. items.Select(i => (IReadOnlyList<string>)[.. columns.Select(c => i!.AsObject().TryGetPropertyValue(c, out var cell) ? Scalar(topic, c, cell, book) : "")])]));
    }

    private static string Number(string name, decimal value) =>
        name == "days" ? value == 1 ? "1 day" : Plain(value) + " days"
        : name == "percent" ? Plain(value) + "%"
        : value <= 1 && IsFraction(name) ? Plain(value * 100) + "%"
        : Plain(value);

    private static string Text(RuleTopic topic, string name, string text, RuleBook book) => name switch
    {
        "reading" => topic.Readings.FirstOrDefault(r => r.Id == text)?.Says ?? text,
        "fund" => book.Funds.FirstOrDefault(f => f.Code == text)?.Name ?? text,
        "location" => text == "*" ? "every location" : book.FindLocation(text) is { } location ? $"{text} {location.Name}" : text,
        _ => Money.TryParse(text, out var money) && text.Contains('.', StringComparison.Ordinal) ? money.ToString() : text,
    };

    private static string Table(string label, RuleTable table) =>
        table.Rows.Count <= 2 ? string.Join(", ", table.Rows.Select(r => string.Join(" ", r.Where(c => c.Length > 0)))) : $"{table.Rows.Count} {label.ToLowerInvariant()}";

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static bool IsBareNumber(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) && !text.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Humps();
}
