using System.Globalization;
using TaxCounter.Data.Imports;

namespace TaxCounter.Web.Commands;

/// <summary>What <c>verify</c> has checked, a line for each check on the error stream, so that the answer stays clean.</summary>
internal sealed class CheckLines : IProgress<ImportProgress>
{
    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Said is { } said)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Done,3} of {value.Of}  {said}"));
        }
    }
}
