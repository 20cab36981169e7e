using System.Globalization;
using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Verify;

/// <summary>The proof was stopped before its end, so nothing is proved; the sentence says how far it came and what was found so far.</summary>
public sealed class VerifyStoppedException(int done, int of, IReadOnlyList<Finding> found) : OperationCanceledException(Say(done, of, found))
{
    /// <summary>What did not hold so far.</summary>
    public IReadOnlyList<Finding> Found { get; } = found;

    private static string Say(int done, int of, IReadOnlyList<Finding> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var soFar = found.Count == 0 ? "They found nothing." : $"They found {found.Count}, first: {found[0].Invariant}: {found[0].Sentence}";
        return string.Create(CultureInfo.InvariantCulture, $"Stopped: {done} of {of} checks were done. {soFar} The others were not done, so the books are not proved. Run verify again.");
    }
}
