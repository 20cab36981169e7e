using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Calculators;

/// <summary>What a calculator cannot take.</summary>
public static class CalculatorRefusals
{
    private const int MostNamed = 14;

    /// <summary>An entry is empty that is needed.</summary>
    public static Refusal Missing(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new("calculators.missing", $"{entry.Label}: enter {What(entry)}.", entry.Name);
    }

    /// <summary>What was typed is not what belongs there.</summary>
    public static Refusal NotRead(Entry entry, string typed)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new("calculators.not-read", $"{entry.Label}: '{Short(typed)}' is not {What(entry)}.", entry.Name);
    }

    /// <summary>The same entry came twice.</summary>
    public static Refusal Twice(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new("calculators.twice", $"{entry.Label} was entered more than once. Enter it once.", entry.Name);
    }

    /// <summary>Not one of what there is.</summary>
    public static Refusal NotOneOf(Entry entry, string typed, IReadOnlyList<EntryOption> known)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(known);
        var names = string.Join(", ", known.Take(MostNamed).Select(o => o.Value)) + (known.Count > MostNamed ? " and others" : "");
        return new("calculators.not-one-of", $"{entry.Label}: there is no '{Short(typed)}'. Choose one of these: {names}.", entry.Name);
    }

    /// <summary>The second day lies before the first.</summary>
    public static Refusal RunsBackwards(string later, string earlier, string field) =>
        new("calculators.runs-backwards", $"{later} is before {earlier}. Enter a later day.", field);

    private static string What(Entry entry) => entry.Kind switch
    {
        EntryKind.Day => "a day such as 2026-11-20",
        EntryKind.Amount => "an amount such as 1,020.54",
        EntryKind.Number => "a number, 0 or more",
        EntryKind.Year => "a year such as 2026",
        EntryKind.Period => "a period such as 2026-08, 2026-Q2, 2026-H1 or 2026",
        EntryKind.Payments => "a day and an amount such as 2026-10-05=300.00",
        _ => entry.Options is null ? "text" : "one from the list",
    };

    private static string Short(string typed) => typed.Length <= 30 ? typed : typed[..30] + "…";
}
