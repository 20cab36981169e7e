using System.Diagnostics;
using System.Globalization;
using TaxCounter.Data.Imports;

namespace TaxCounter.Web.Commands;

/// <summary>How far an import is, a line now and then on the error stream, so that the answer stays clean. Each step says when it begins.</summary>
internal sealed class StepLines : IProgress<ImportProgress>
{
    private static readonly TimeSpan _often = TimeSpan.FromSeconds(1);
    private string _step = "";
    private long _said;

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Step == _step && value.Done < value.Of && Stopwatch.GetElapsedTime(_said) < _often)
        {
            return;
        }

        (_step, _said) = (value.Step, Stopwatch.GetTimestamp());
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Done:#,0} of {value.Of:#,0}"));
    }
}
