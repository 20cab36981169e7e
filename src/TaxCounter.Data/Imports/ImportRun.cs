using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>Takes a file that was read into the books: a small one in one transaction, a large one portion by portion, each with its own durable commit and entry in the audit trail.</summary>
internal sealed class ImportRun(ImportOrder order, ImportReading reading, ImportPortions portions, PortionWriter writer, IAuditTrail audit, IOneTransaction transaction, CounterAct act, IProgress<ImportProgress>? progress)
{
    /// <summary>What was taken in so far.</summary>
    public ImportTally Tally { get; private set; } = new();

    /// <summary>How many rows are in the books for good, whatever happens to the rest.</summary>
    public int Posted { get; private set; }

    /// <summary>Everything or nothing, in one transaction.</summary>
    public async Task<Refusal?> AsOne(CancellationToken stop)
    {
        var done = await transaction.Do<Done>(act, async () =>
        {
            Tally = new ImportTally();
            List<PreparedPortion> all = [];
            await foreach (var (portion, _) in portions.Prepared("Checking", onlyAsks: false, stop))
            {
                Tally.Add(portion);
                all.Add(portion);
            }

            if (Tally.WhyNot(order, reading) is { } no)
            {
                return no;
            }

            var written = 0L;
            foreach (var portion in all)
            {
                await writer.Write(portion, stop);
                progress?.Report(new ImportProgress("Posting", written += portion.Rows, reading.Good));
                stop.ThrowIfCancellationRequested();
            }

            await RecordAll();
            return order.IsPreview ? ImportRefusals.OnlyPreview : Done.It;
        });
        return done.Refusal;
    }

    /// <summary>Looks through the whole file first, writing nothing, and posts then; what was posted before is left alone.</summary>
    public async Task<Refusal?> PortionByPortion(CancellationToken stop)
    {
        if (!order.AcceptGood && !order.IsPreview && await Check(stop) is { } bad)
        {
            return bad;
        }

        await foreach (var (portion, rows) in portions.Prepared("Posting", onlyAsks: false, stop))
        {
            stop.ThrowIfCancellationRequested();
            if (await Post(portion, rows, stop) is { } stopped)
            {
                return stopped;
            }
        }

        if (order.IsPreview)
        {
            return Tally.WhyNot(order, reading) ?? ImportRefusals.OnlyPreview;
        }

        return (await transaction.Do<Done>(act, async () =>
        {
            await RecordAll();
            return Done.It;
        })).Refusal;
    }

    private async Task<Refusal?> Check(CancellationToken stop)
    {
        var all = new ImportTally();
        await foreach (var (portion, _) in portions.Prepared("Checking", onlyAsks: true, stop))
        {
            all.Add(portion);
        }

        if (all.WhyNot(order, reading) is { } no)
        {
            Tally = all;
            return no;
        }

        return null;
    }

    private async Task<Refusal?> Post(PreparedPortion portion, List<Candidate> rows, CancellationToken stop)
    {
        var now = portion;
        var isFirst = true;
        var posted = now.Taken.Count == 0 && !IsSpoiled(now) ? Done.It : await transaction.Do<Done>(act, async () =>
        {
            now = isFirst ? portion : await portions.Again(rows, stop);
            isFirst = false;
            if (IsSpoiled(now))
            {
                return ImportRefusals.ChangedMeanwhile(now.Bad.Count);
            }

            await writer.Write(now, stop);
            await audit.Record(act, What, Path.GetFileName(order.File), details: $"{now.Taken.Count} rows, {now.Amount}; of a file of {reading.Rows} rows");
            return order.IsPreview ? ImportRefusals.OnlyPreview : Done.It;
        });
        if (posted.Refusal is { } no && no != ImportRefusals.OnlyPreview)
        {
            Tally.Refuse(now);
            return no;
        }

        Tally.Add(now);
        Posted += order.IsPreview ? 0 : now.Taken.Count;
        return null;
    }

    /// <summary>The whole file was good when it was looked through, and now a row is not: somebody works in the records.</summary>
    private bool IsSpoiled(PreparedPortion portion) => portion.Bad.Count > 0 && !order.AcceptGood && !order.IsPreview;

    private string What => $"import.{order.Kind.ToString().ToLowerInvariant()}";

    private async Task RecordAll()
    {
        if (Tally.Imported > 0)
        {
            await audit.Record(act, What, Path.GetFileName(order.File), details: Tally.Details(reading));
        }
    }
}
