using System.Runtime.CompilerServices;
using Xunit;

[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace TaxCounter.Browser.Tests;

/// <summary>A test that drives a real browser. Where none is installed it is skipped and says so; on the build server (<c>CI=true</c>) it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] _places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Looks for a browser.</summary>
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Path is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"No Chromium is installed: none of {string.Join(", ", _places)} is there, and TAXCOUNTER_CHROMIUM names no other.";
        }
    }

    /// <summary>The browser's program, or null.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("TAXCOUNTER_CHROMIUM") is { Length: > 0 } named ? named : _places.FirstOrDefault(File.Exists);
}
