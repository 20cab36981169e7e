using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>
/// What changed of what is on file of an account, by the day from which it holds. The value on a day is that of the latest day not after it; of two of the same day the
/// one entered later. What was undone counts as never entered. Nothing is to be done when a day comes: whoever asks names the day.
/// </summary>
public sealed record FileByDay
{
    /// <summary>The longest text that the records keep of an account, in characters: several hundred changes.</summary>
    public const int Longest = 60_000;

    /// <summary>Of an account that never changed.</summary>
    public static readonly FileByDay None = new([]);

    private readonly IReadOnlyList<Row> _rows;

    private FileByDay(IEnumerable<Row> rows) => _rows = [.. rows.OrderBy(r => r.Part).ThenBy(r => r.From).ThenBy(r => r.Key)];

    /// <summary>Whether nothing ever changed.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>What all changes of an account come to.</summary>
    public static FileByDay Of(IEnumerable<AccountChange> changes)
    {
        var all = changes.OrderBy(c => c.Number).ToList();
        var undone = all.Select(c => c.Undoes).OfType<int>().ToHashSet();
        var stands = all.Where(c => c.Undoes is null && !undone.Contains(c.Number)).ToList();
        return new(
        [
            .. all.Where(c => c.Part != FilePart.Officer).GroupBy(c => c.Part).Select(g => new Row(g.Key, Guid.Empty, DateOnly.MinValue, g.First().Before)),
            .. stands.Where(c => c.Part != FilePart.Officer).GroupBy(c => (c.Part, c.From)).Select(g => new Row(g.Key.Part, Guid.Empty, g.Key.From, g.Last().After)),
            .. stands.Where(c => c.Part == FilePart.Officer).GroupBy(c => c.Officer).Select(g => new Row(FilePart.Officer, g.Key, g.Last().From, g.Last().After)),
        ]);
    }

    /// <summary>The value on a day; null where it never changed, so that what the account was opened with holds.</summary>
    public string? On(FilePart part, DateOnly day) => _rows.LastOrDefault(r => r.Part == part && r.From <= day)?.Value;

    /// <summary>Every value that the part ever had or will have.</summary>
    public IEnumerable<string> All(FilePart part) => _rows.Where(r => r.Part == part).Select(r => r.Value);

    /// <summary>Every day after one from which something else holds, in order.</summary>
    public IReadOnlyList<(FilePart Part, DateOnly From, string Value)> After(DateOnly day) =>
        [.. _rows.Where(r => r.Part != FilePart.Officer && r.From > day).OrderBy(r => r.From).Select(r => (r.Part, r.From, r.Value))];

    /// <summary>The owners and officers that were ever told, those of before too, by their first day.</summary>
    public IReadOnlyList<Officer> Officers => [.. _rows.Where(r => r.Part == FilePart.Officer).Select(r => FileText.Officer(r.Key, r.Value)).OfType<Officer>()];

    /// <summary>As the records keep it, one value to a line.</summary>
    public override string ToString() => string.Join('\n', _rows.Select(r => $"{r.Part}|{(r.Key == Guid.Empty ? "" : r.Key.ToString("N"))}|{DateWords.Iso(r.From)}|{r.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}"));

    /// <summary>Reads that back.</summary>
    public static FileByDay Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? None : new(text.Split('\n').Select(l => l.Split('|', 4)).Select(p => new Row(Enum.Parse<FilePart>(p[0]), p[1].Length == 0 ? Guid.Empty : Guid.Parse(p[1]), FileText.Day(p[2]), Plain(p[3]))));
    }

    /// <inheritdoc/>
    public bool Equals(FileByDay? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static string Plain(string kept)
    {
        var plain = new System.Text.StringBuilder(kept.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            plain.Append(kept[i] == '\\' && ++i < kept.Length ? kept[i] == 'n' ? '\n' : kept[i] : kept[i]);
        }

        return plain.ToString();
    }

    private sealed record Row(FilePart Part, Guid Key, DateOnly From, string Value);
}
