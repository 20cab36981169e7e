using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>
/// The fields of a new row of a topic, made from the rows that are there: whatever a row of this rule can say has its field, and what was typed becomes a row again.
/// </summary>
public sealed class RowForm
{
    private const int EmptyRows = 3;
    private const int MostRows = 400;
    private readonly RuleTopic _topic;
    private readonly RuleBook _book;
    private readonly JsonObject _newest;
    private readonly List<(string Name, JsonNode?[] Seen)> _members;

    /// <summary>For a topic.</summary>
    public RowForm(RuleTopic topic, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(topic);
        _topic = topic;
        _book = book;
        _newest = JsonNode.Parse(topic.Rows[^1].Content)!.AsObject();
        var rows = topic.Rows.Reverse().SelectMany(r => RuleWords.Parts(r.Content)).ToList();
        _members = [.. rows.GroupBy(m => m.Key).Select(g => (g.Key, g.Select(m => m.Value).ToArray()))];
    }

    /// <summary>The fields for members that say one thing.</summary>
    public IReadOnlyList<RowField> Fields => [.. _members.Where(m => !IsKey(m.Name) && !IsTable(m.Seen)).SelectMany(m => FieldsOf(m.Name, m.Seen))];

    /// <summary>The members that are tables.</summary>
    /// <param name="typed">What was typed, so that no row of it is lost.</param>
    public IReadOnlyList<RowTable> Tables(IReadOnlyDictionary<string, string?> typed) => [.. _members.Where(m => IsTable(m.Seen)).Select(m => new RowTable(
        m.Name,
        RuleWords.Label(m.Name),
        Columns(m.Seen),
        Math.Max(RowsTyped(m.Name, typed), (_newest[m.Name] as JsonArray)?.Count ?? 0) + EmptyRows))];

    /// <summary>What the newest row says, by path: the form begins with it.</summary>
    public Dictionary<string, string?> Newest()
    {
        Dictionary<string, string?> values = new(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            values[field.Path] = Typed(field.Kind, At(_newest, field.Path));
        }

        foreach (var table in Tables(new Dictionary<string, string?>()))
        {
            var rows = _newest[table.Name] as JsonArray ?? [];
            for (var i = 0; i < rows.Count; i++)
            {
                foreach (var column in table.Columns)
                {
                    values[table.Cell(i, column)] = Typed(column.Kind, rows[i]![column.Path]);
                }
            }
        }

        return values;
    }

    /// <summary>The row that was typed; what cannot be read is said beside its field.</summary>
    public string Content(RuleChangeForm form, ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(state);
        var row = new JsonObject { ["firstDay"] = form.FirstDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        foreach (var (name, seen) in _members)
        {
            if (IsKey(name))
            {
                row[name] = _newest[name]?.DeepClone();
            }
            else if (IsTable(seen))
            {
                row[name] = TableOf(name, seen, form.Values, state);
            }
            else
            {
                foreach (var field in FieldsOf(name, seen))
                {
                    Put(row, field.Path, Read(field, form.Values.GetValueOrDefault(field.Path), state));
                }
            }
        }

        var authority = new JsonObject { ["says"] = form.Says?.Trim(), ["certainty"] = form.Certainty };
        Put(authority, "url", Worded(form.Url));
        Put(authority, "note", Worded(form.Note));
        row["authority"] = authority;
        return row.ToJsonString(RuleChangeForm.Plain);
    }

    private bool IsKey(string name) => RuleWords.IsKey(_topic, _newest[name]);

    private IEnumerable<RowField> FieldsOf(string name, JsonNode?[] seen)
    {
        if (seen.OfType<JsonObject>().ToList() is { Count: > 0 } objects)
        {
            return objects.TrueForAll(o => o.All(p => p.Value is JsonValue))
                ? objects.SelectMany(o => o).GroupBy(p => p.Key).Select(p => Field($"{name}.{p.Key}", $"{RuleWords.Label(name)}: {RuleWords.Label(p.Key)}", p.Key, [.. p.Select(x => x.Value)]))
                : [new RowField(name, RuleWords.Label(name), RowFieldKind.Json)];
        }

        return [Field(name, RuleWords.Label(name), name, seen)];
    }

    private RowField Field(string path, string label, string name, JsonNode?[] seen) => new(path, label, KindOf(seen), Options(name), RuleWords.IsFraction(name) ? "a fraction of one: 0.0075 is 0.75%" : null);

    private IReadOnlyList<SelectListItem>? Options(string name) => name switch
    {
        "reading" when _topic.Readings.Count > 0 => [.. _topic.Readings.Select(r => new SelectListItem(r.Says, r.Id))],
        "fund" => [new SelectListItem("", ""), .. _book.Funds.Select(f => new SelectListItem(f.Name, f.Code))],
        _ => null,
    };

    private List<RowField> Columns(JsonNode?[] seen) => [.. seen.OfType<JsonArray>().SelectMany(a => a).OfType<JsonObject>().SelectMany(o => o)
        .GroupBy(p => p.Key).Select(p => Field(p.Key, RuleWords.Label(p.Key), p.Key, [.. p.Select(x => x.Value)]))];

    private static RowFieldKind KindOf(JsonNode?[] seen) => seen.FirstOrDefault(s => s is not null) switch
    {
        JsonArray items when items.All(i => i is JsonValue v && v.GetValueKind() == JsonValueKind.String) => RowFieldKind.Lines,
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.Number => RowFieldKind.Number,
            JsonValueKind.True or JsonValueKind.False => RowFieldKind.YesNo,
            _ => RowFieldKind.Text,
        },
        null => RowFieldKind.Text,
        _ => RowFieldKind.Json,
    };

    private static bool IsTable(JsonNode?[] seen) => seen.OfType<JsonArray>().SelectMany(a => a).ToList() is { Count: > 0 } items
        && items.TrueForAll(i => i is JsonObject o && o.All(p => p.Value is JsonValue or null));

    private static int RowsTyped(string name, IReadOnlyDictionary<string, string?> typed) => Math.Min(MostRows, typed
        .Where(t => t.Key.StartsWith(name + ".", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(t.Value))
        .Select(t => int.TryParse(t.Key[(name.Length + 1)..].Split('.')[0], CultureInfo.InvariantCulture, out var row) ? row + 1 : 0).DefaultIfEmpty(0).Max());

    private JsonArray TableOf(string name, JsonNode?[] seen, Dictionary<string, string?> typed, ModelStateDictionary state)
    {
        var columns = Columns(seen);
        var table = new RowTable(name, "", columns, RowsTyped(name, typed));
        JsonArray rows = [];
        for (var i = 0; i < table.Rows; i++)
        {
            var row = new JsonObject();
            foreach (var column in columns)
            {
                var path = table.Cell(i, column);
                Put(row, column.Path, Read(column with { Path = path }, typed.GetValueOrDefault(path), state));
            }

            if (row.Count > 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static JsonNode? Read(RowField field, string? typed, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var text = typed.Trim();
        switch (field.Kind)
        {
            case RowFieldKind.Number when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number):
                return JsonValue.Create(number);
            case RowFieldKind.Number:
                state.AddModelError(RuleChangeForm.KeyOf(field.Path), $"“{Cut(text)}” is not a number. Enter it like 0.015 or 25; a rate is a fraction of one.");
                return null;
            case RowFieldKind.YesNo:
                return JsonValue.Create(text == "true");
            case RowFieldKind.Lines:
                return new JsonArray([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => (JsonNode?)JsonValue.Create(l))]);
            case RowFieldKind.Json:
                return Parsed(field, text, state);
            default:
                return JsonValue.Create(text);
        }
    }

    private static JsonNode? Parsed(RowField field, string text, ModelStateDictionary state)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            state.AddModelError(RuleChangeForm.KeyOf(field.Path), "This part cannot be read. Keep its brackets, quotes and commas as they were, and change only the values.");
            return null;
        }
    }

    private static string? Typed(RowFieldKind kind, JsonNode? value) => value switch
    {
        null => null,
        JsonArray lines when kind == RowFieldKind.Lines => string.Join('\n', lines.Select(l => l!.GetValue<string>())),
        JsonValue v when v.GetValueKind() == JsonValueKind.String => v.GetValue<string>(),
        _ => value.ToJsonString(RuleChangeForm.Plain),
    };

    private static JsonNode? At(JsonObject row, string path) =>
        path.Split('.', 2) is [var outer, var inner] ? (row[outer] as JsonObject)?[inner] : row[path];

    private static void Put(JsonObject row, string path, JsonNode? value)
    {
        if (value is null)
        {
            return; // a member that is not there, as a row may leave it out
        }

        if (path.Split('.', 2) is [var outer, var inner])
        {
            if (row[outer] is not JsonObject part)
            {
                row[outer] = part = [];
            }

            part[inner] = value;
            return;
        }

        row[path] = value;
    }

    private static JsonValue? Worded(string? text) => string.IsNullOrWhiteSpace(text) ? null : JsonValue.Create(text.Trim());

    private static string Cut(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
