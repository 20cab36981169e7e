using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>V16: every letter is kept as it was sent.</summary>
internal sealed class LetterChecks : IVerifyCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        List<LetterNumber> changed = [];
        await foreach (var letter in context.Set<Letter>().AsNoTracking().OrderBy(l => l.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (letter.Fingerprint() != letter.Sha256)
            {
                changed.Add(letter.Number);
            }
        }

        return changed.Count == 0 ? [] : [new Finding("V16", changed.Count, $"Letter {changed[0]} was changed after it was sent: its text does not match its hash.{VerifyCheck.More(changed.Count)}")];
    }
}
