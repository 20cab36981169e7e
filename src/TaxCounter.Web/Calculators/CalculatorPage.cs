using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Calculators;

/// <summary>A calculator as the page shows it.</summary>
public sealed record CalculatorPage
{
    private static readonly string[] _todayFirst = ["on", "as-of", "paid", "filed", "notice", "begins", "to"];

    public required Calculator Calculator { get; init; }

    /// <summary>The office's book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who asks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Typed { get; init; }

    /// <summary>Why there is no answer.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>The answer; null before it was asked and when it was refused.</summary>
    public Calculation? Answer { get; init; }

    /// <summary>What stands in an entry.</summary>
    public string TextOf(Entry entry) => string.Join('\n', Typed.GetValueOrDefault(entry.Name, []));

    /// <summary>What stands in an entry, in words: the label of what was chosen.</summary>
    public string Said(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = TextOf(entry);
        return entry.Kind == EntryKind.Day && DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day.Long()
            : entry.Options?.Invoke(Rules).FirstOrDefault(o => o.Value == text)?.Label ?? text.Replace("\n", ", ", StringComparison.Ordinal);
    }

    /// <summary>Why an entry cannot be used.</summary>
    public string? WrongWith(Entry entry) => Refusals.FirstOrDefault(r => string.Equals(r.Field, entry.Name, StringComparison.OrdinalIgnoreCase))?.Message;

    /// <summary>Why there is no answer, where it is not one entry's fault.</summary>
    public IEnumerable<string> Troubles => Refusals.Where(r => !Calculator.Entries.Any(e => string.Equals(e.Name, r.Field, StringComparison.OrdinalIgnoreCase))).Select(r => r.Message);

    /// <summary>What an untouched form starts with: today, this year, the only choice.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Preset()
    {
        Dictionary<string, IReadOnlyList<string>> preset = [];
        foreach (var entry in Calculator.Entries.Where(e => !e.IsOptional || e.Name == "as-of"))
        {
            var first = entry switch
            {
                { Kind: EntryKind.Day } when _todayFirst.Contains(entry.Name) => Today.Field(),
                { Kind: EntryKind.Year } => Today.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                { Options: { } options } when options(Rules) is [var option, ..] => option.Value,
                _ => null,
            };
            if (first is not null)
            {
                preset[entry.Name] = [first];
            }
        }

        return preset;
    }
}
