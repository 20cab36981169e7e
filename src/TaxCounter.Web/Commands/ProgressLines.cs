namespace TaxCounter.Web.Commands;

/// <summary>How far a long verb is, a line at a time on the error stream, so that the answer stays clean.</summary>
/// <param name="what">Of what.</param>
internal sealed class ProgressLines(string what) : IProgress<(int Done, int Of)>
{
    /// <inheritdoc/>
    public void Report((int Done, int Of) value) => Console.Error.WriteLine($"{value.Done:N0} of {value.Of:N0} {what}");
}
