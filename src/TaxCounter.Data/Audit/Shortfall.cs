using System.Globalization;

namespace TaxCounter.Data.Audit;

/// <summary>What the mark knows and the records do not: acts that were answered and are gone.</summary>
/// <param name="There">The last entry of the audit trail in the records.</param>
/// <param name="Marked">The last entry that was written.</param>
/// <param name="Numbers">The numbers that were given out and are in no record, series by series.</param>
/// <param name="IsOther">Whether the last entry that was written is there and is another one: the trail was rewritten, or an older copy went on differently.</param>
public sealed record Shortfall(long There, long Marked, IReadOnlyList<(string Series, long First, long Last)> Numbers, bool IsOther)
{
    /// <summary>What the administrator is told, with what to do.</summary>
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"{What}{Given} Compare the printed receipts with the account history and enter again what is missing (docs/operations.md, \"Records are missing\").");

    private string What => IsOther ? string.Create(CultureInfo.InvariantCulture, $"Audit entry {Marked} is not the one that had been written: the audit trail was rewritten, or an older copy was put back and went on differently.")
        : Marked == There ? "Numbers were given out that are in no record."
        : string.Create(CultureInfo.InvariantCulture, $"The records end at audit entry {There}, but entry {Marked} had been written: {(Marked - There == 1 ? "1 entry is" : $"{Marked - There:#,0} entries are")} missing, because the end of the log is damaged or an older copy was put back.");

    private string Given => Numbers.Count == 0 ? "" : $" These numbers were given out and are not given again: {string.Join(", ", Numbers.Select(Range))}.";

    /// <summary>Numbers as they are said: <c>receipt 812 to 828 of 2026</c>.</summary>
    public static string Range((string Series, long First, long Last) numbers)
    {
        var parts = numbers.Series.Split('/');
        return string.Create(CultureInfo.InvariantCulture, $"{parts[0]} {numbers.First}{(numbers.Last > numbers.First ? $" to {numbers.Last}" : "")}{(parts.Length > 1 ? " of " + parts[1] : "")}");
    }
}
