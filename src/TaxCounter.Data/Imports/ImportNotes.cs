using System.Globalization;

namespace TaxCounter.Data.Imports;

/// <summary>What an import says although it stops nothing.</summary>
internal static class ImportNotes
{
    /// <summary>Rows that were taken although they are unlikely.</summary>
    public static IEnumerable<string> UnusualTaken(int count) => count == 0 ? [] : [string.Create(
        CultureInfo.InvariantCulture, $"{count:#,0} unusual {(count == 1 ? "row was" : "rows were")} imported, as decided with --accept-unusual. verify lists them as a note.")];

    /// <summary>Due dates that the export has on a weekend or legal holiday.</summary>
    public static IEnumerable<string> DueDatesMoved(int count) => count == 0 ? [] : [string.Create(
        CultureInfo.InvariantCulture,
        $"{count:#,0} due {(count == 1 ? "date is" : "dates are")} on a weekend or legal holiday. The export's own date is kept and shown; nothing is late until after the next business day.")];
}
