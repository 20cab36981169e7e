using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Imports;

/// <summary>Why a file as a whole cannot be imported, in sentences for whoever started it.</summary>
public static class ImportRefusals
{
    /// <summary>An import that was stopped.</summary>
    public static readonly Refusal Interrupted = new("imports.interrupted", "The import was interrupted. Nothing from the file was imported. Start it again.");

    /// <summary>A large file that was stopped in the middle.</summary>
    public static Refusal InterruptedAfter(int rows) =>
        new("imports.interrupted-after", string.Create(CultureInfo.InvariantCulture, $"The import was interrupted. {rows:#,0} rows of the file are in the books, each account with all of its rows. Start it again: it goes on from there and imports nothing twice."));

    /// <summary>The records changed while a large file was imported.</summary>
    public static Refusal ChangedMeanwhile(int rows) =>
        new("imports.changed-meanwhile", string.Create(CultureInfo.InvariantCulture, $"The records were changed while the file was imported, and {rows:#,0} rows no longer fit. The rows before them are in the books. Correct these rows and start the import again; it goes on from there."));

    /// <summary>A preview: everything was worked out, nothing is kept.</summary>
    public static readonly Refusal OnlyPreview = new("imports.preview", "This was a preview. Nothing was imported. Import it without --preview.");

    /// <summary>How to decide about a row that is unlikely.</summary>
    public const string DecideUnusual = "If this is right, import again with --accept-unusual.";

    /// <summary>No such file.</summary>
    public static Refusal NotFound(string file) => new("imports.not-found", $"There is no file {file}. Check the path.");

    /// <summary>A file that cannot be opened.</summary>
    public static Refusal Unreadable(string file, string why) => new("imports.unreadable", $"{file} cannot be read: {why}");

    /// <summary>Nothing in it.</summary>
    public static Refusal Empty(string file) => new("imports.empty", $"{file} is empty. The first line must name the columns.");

    /// <summary>Not text, or not UTF-8.</summary>
    public static Refusal NotUtf8(string file, string found) =>
        new("imports.not-utf8", $"{file} is {found}. Save it as CSV in UTF-8 (in a spreadsheet: \"CSV UTF-8, comma delimited\") and import that.");

    /// <summary>A column is missing.</summary>
    public static Refusal MissingColumns(string file, IReadOnlyList<string> missing, string found) =>
        new("imports.missing-column", $"{file} has no column {string.Join(", ", missing)}. The first line must name the columns, separated by commas. It is: {found}");

    /// <summary>A column twice.</summary>
    public static Refusal ColumnTwice(string file, string column) =>
        new("imports.column-twice", $"{file} has the column {column} twice. Remove one of them.");

    /// <summary>Unlikely rows wait for a decision.</summary>
    public static Refusal UnusualRows(string file, int unusual, int rows) =>
        new("imports.unusual-rows", string.Create(CultureInfo.InvariantCulture, $"{unusual:#,0} of {rows:#,0} rows of {file} are unusual, so nothing was imported. Look at each. If they are right, import again with --accept-unusual; with --accept-good only the others are imported."));

    /// <summary>Bad rows stop the import.</summary>
    public static Refusal BadRows(string file, int rejected, int rows) =>
        new("imports.bad-rows", string.Create(CultureInfo.InvariantCulture, $"{rejected:#,0} of {rows:#,0} rows of {file} have errors, so nothing was imported. Correct them and import again, or import the good rows with --accept-good."));
}
