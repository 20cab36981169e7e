using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace TaxCounter.Data.Storage;

/// <summary>A commit whose answer was lost, looked for in the records.</summary>
internal sealed class LostCommit(TaxCounterContext context, WriteGate gate, Func<Turn> newTurn, TimeSpan patience, ILogger log)
{
    private const int MostAttempts = 3;

    /// <summary>
    /// Whether an act stands in the records: its sealed audit entry does exactly if it does. Asked as a writer, so that a commit still on its way is waited for.
    /// An act without an entry is found by a row of its own. Null where the records do not answer, or the act has neither.
    /// </summary>
    public async Task<bool?> Stands(CommitAnswer commit)
    {
        if (commit is { Witness: null, Row: null })
        {
            return null;
        }

        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                if (!await gate.Enter(patience))
                {
                    return null;
                }

                await using var turn = newTurn();
                try
                {
                    await turn.Begin(patience);
                    return await commit.Stands(context);
                }
                finally
                {
                    await turn.Undo(null);
                }
            }
            catch (Exception exception) when (exception is DbException or InvalidOperationException or TimeoutException or IOException)
            {
                log.LogWarning(exception, "The records do not say whether an act stands, attempt {Attempt}", attempt);
            }
        }

        return null;
    }
}
