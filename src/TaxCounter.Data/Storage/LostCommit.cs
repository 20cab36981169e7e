using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace TaxCounter.Data.Storage;

/// <summary>A commit whose answer was lost, looked for in the records.</summary>
internal sealed class LostCommit(TaxCounterContext context, WriteGate gate, Func<Turn> newTurn, TimeSpan patience, ILogger log)
{
    private const int MostAttempts = 3;

    /// <summary>
    /// Whether an act stands in the records: its sealed audit entry does exactly if it does. Asked as a writer, so that a commit still on its way is waited for.
    /// Null where the records do not answer, and for the few acts that leave no entry.
    /// </summary>
    public async Task<bool?> Stands(CommitAnswer commit)
    {
        if (commit.Witness is not { } witness)
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
                    var kept = await context.Database.SqlQuery<byte[]>($"""SELECT "Hash" AS "Value" FROM "AuditEntries" WHERE "Sequence" = {witness.Sequence}""").SingleOrDefaultAsync();
                    return kept is not null && kept.AsSpan().SequenceEqual(witness.Hash);
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
