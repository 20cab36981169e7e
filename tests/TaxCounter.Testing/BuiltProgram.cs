using System.Diagnostics;
using System.Globalization;

namespace TaxCounter.Testing;

/// <summary>Where the program lies that is run as an office runs it: the one that was built with the tests, or a published one.</summary>
public static class BuiltProgram
{
    /// <summary>The environment variable that names a folder with the published program.</summary>
    public const string PublishedIn = "TAXCOUNTER_PUBLISHED";

    /// <summary>The folder it is run in, and the program.</summary>
    public static (string Folder, string Program) Find()
    {
        if (Environment.GetEnvironmentVariable(PublishedIn) is { } published)
        {
            return (published, Path.Combine(published, "TaxCounter.Web.dll"));
        }

        var web = Path.Combine(Repository(), "src", "TaxCounter.Web");
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        return (web, Path.Combine(web, "bin", configuration, "net10.0", "TaxCounter.Web.dll"));
    }

    /// <summary>Bytes that a process gave to be written, as Linux counts them; null elsewhere.</summary>
    public static long? Written(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        const string name = "wchar: ";
        var file = $"/proc/{process.Id}/io";
        return File.Exists(file) && File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal)) is { } line ? long.Parse(line[name.Length..], CultureInfo.InvariantCulture) : null;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TaxCounter.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run inside of the repository.");
        }

        return folder.FullName;
    }
}
