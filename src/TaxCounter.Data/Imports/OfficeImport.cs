using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>
/// Takes over the export files of an office's old system. Any bad row stops a file before anything of it is in the books, unless the good ones are asked for; a row that
/// is here already, just so, is left alone. A small file is one transaction (on SQL Server, where others may be working, one of a single portion only). A large one is checked as a whole first and then posted portion by portion: an import that
/// ends in the middle is started again and goes on where it was.
/// </summary>
public sealed class OfficeImport(
    TaxCounterContext context, IDbContextFactory<TaxCounterContext> contexts, ITaxIds taxIds, RuleBook rules, IJournal journal, IAuditTrail audit, IOneTransaction transaction, CreditOnCharge credit)
{
    /// <summary>Imports one file. The report is there whatever happens, with every bad cell; the refusal says why nothing, or not all, was imported.</summary>
    /// <param name="order">What to import.</param>
    /// <param name="act">Who, when.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="stop">Interrupts; of a small file nothing is left, of a large one whole portions.</param>
    public async Task<(ImportReport Report, Refusal? Refusal)> RunAsync(ImportOrder order, CounterAct act, IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(act);
        ImportRun? run = null;
        try
        {
            var read = ImportReading.Of(order, rules, taxIds, progress, stop);
            if (read.Refusal is { } no)
            {
                return (new ImportReport { File = order.File }, no);
            }

            using var reading = read.Value;
            if (order.Kind == ImportKind.Charges && await journal.WhyNotPost(act.Today) is { } closed)
            {
                return (new ImportReport { File = order.File }, closed);
            }

            var met = new ImportCredit(context, credit);
            var portions = new ImportPortions(reading, new PortionPreparer(contexts, rules, taxIds, order, act), order.RowsAtOnce, progress);
            run = new ImportRun(order, reading, portions, new PortionWriter(context, met, act), audit, transaction, act, progress);
            // On SQL Server others may be working: whoever writes waits for the end of the transaction, so that each holds one portion at most.
            var isSmall = reading.Good <= order.RowsAtOnce * (context.Database.IsSqlite() ? ImportOrder.PortionsOfASmallFile : 1);
            var refusal = await (isSmall ? run.AsOne(stop) : run.PortionByPortion(stop));
            var report = run.Tally.Report(order, reading, met.Met, isNothing: run.Tally.WhyNot(order, reading) is not null);
            var (path, note) = RejectedFile.Write(order.File, report.Bad);
            IReadOnlyList<string> notes = note is null ? report.Notes : [.. report.Notes, note];
            return (report with { RejectedFile = path, Notes = notes, Totals = await ControlTotals.OfAsync(context) }, refusal);
        }
        catch (OperationCanceledException)
        {
            return (new ImportReport { File = order.File }, run?.Posted is > 0 and var posted ? ImportRefusals.InterruptedAfter(posted) : ImportRefusals.Interrupted);
        }
    }
}
