using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Imports;

/// <summary>The list of bad cells beside the file they come from, for whoever corrects it. Readable by its owner only.</summary>
internal static class RejectedFile
{
    /// <summary>Where it is written.</summary>
    public static string Beside(string file) => file + ".rejected.csv";

    /// <summary>Writes it, or takes an older one away when nothing is bad any more.</summary>
    /// <returns>Its path; null when there is none, with a note when it could not be written.</returns>
    public static (string? Path, string? Note) Write(string file, IReadOnlyList<BadCell> bad)
    {
        var path = Beside(file);
        try
        {
            File.Delete(path);
            if (bad.Count == 0)
            {
                return (null, null);
            }

            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(path, options) { NewLine = "\r\n" };
            writer.WriteLine("line,column,value,reason");
            foreach (var cell in bad)
            {
                writer.WriteLine(string.Join(',', cell.Line.ToString(CultureInfo.InvariantCulture), CsvCell.Of(cell.Column), CsvCell.Of(cell.Value), CsvCell.Of(cell.Reason)));
            }

            return (path, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, bad.Count == 0 ? null : $"The list of rows with errors could not be written to {path}: {exception.Message}");
        }
    }
}
