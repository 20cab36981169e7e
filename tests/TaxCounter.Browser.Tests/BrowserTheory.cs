using System.Runtime.CompilerServices;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>As <see cref="BrowserFactAttribute"/>, for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for a browser.</summary>
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = new BrowserFactAttribute().Skip;
}
