using System.Runtime.CompilerServices;

namespace TaxCounter.Data.Imports;

/// <summary>The portions of a file, worked out ahead of who writes them on as many processors as there are, and given in the order of the accounts. Few are in memory at once.</summary>
internal sealed class ImportPortions(ImportReading reading, PortionPreparer preparer, int rowsAtOnce, IProgress<ImportProgress>? progress)
{
    /// <summary>Works one out again: the records have changed since.</summary>
    public Task<PreparedPortion> Again(List<Candidate> some, CancellationToken stop) => preparer.Prepare(some, onlyAsks: false, stop);

    /// <summary>Each with its rows.</summary>
    public async IAsyncEnumerable<(PreparedPortion Portion, List<Candidate> Rows)> Prepared(string step, bool onlyAsks, [EnumeratorCancellation] CancellationToken stop)
    {
        Queue<Task<(PreparedPortion Portion, List<Candidate>)>> ahead = new();
        var done = 0L;
        try
        {
            foreach (var some in reading.Portions(rowsAtOnce))
            {
                ahead.Enqueue(Task.Run(async () =>
                {
                    var rows = reading.Candidates(some);
                    return (await preparer.Prepare(rows, onlyAsks, stop), rows);
                }, stop));
                if (ahead.Count > Environment.ProcessorCount)
                {
                    var next = await ahead.Dequeue();
                    yield return next;
                    progress?.Report(new ImportProgress(step, done += next.Portion.Rows, reading.Good));
                }
            }

            while (ahead.Count > 0)
            {
                var next = await ahead.Dequeue();
                yield return next;
                progress?.Report(new ImportProgress(step, done += next.Portion.Rows, reading.Good));
            }
        }
        finally
        {
            await Task.WhenAll(ahead).ContinueWith(_ => { }, TaskScheduler.Default); // what is not asked for any more reads from the file still
        }
    }
}
