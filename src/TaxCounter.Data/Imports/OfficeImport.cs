using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>
/// Takes over the export files of an office's old system. A file is one transaction: all its good rows are in the books, or none. Any bad row stops it,
/// unless the good ones are asked for; a row that is here already, just so, is left alone.
/// </summary>
public sealed class OfficeImport(TaxCounterContext context, ITaxIds taxIds, RuleBook rules, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, CreditOnCharge credit)
{
    /// <summary>Imports one file. The report is there whatever happens, with every bad cell; the refusal says why nothing was imported.</summary>
    /// <param name="order">What to import.</param>
    /// <param name="act">Who, when.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="stop">Interrupts; nothing is left half done.</param>
    public async Task<(ImportReport Report, Refusal? Refusal)> RunAsync(ImportOrder order, CounterAct act, IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(act);
        var nothing = new ImportReport { File = order.File };
        try
        {
            var read = ImportReading.Of(order, rules, taxIds, progress, stop);
            return read.Refusal is { } no ? (nothing, no) : await Take(order, read.Value, act, progress, stop);
        }
        catch (OperationCanceledException)
        {
            return (nothing, ImportRefusals.Interrupted);
        }
    }

    private async Task<(ImportReport, Refusal?)> Take(ImportOrder order, ImportReading reading, CounterAct act, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        ImportReport report = new() { File = order.File };
        var done = await transaction.Do<Done>(act, async () =>
        {
            var met = new ImportCredit(context, credit);
            var work = new ImportWork(context, rules, taxIds, accounts, journal, met) { Act = act, Kind = order.Kind, AcceptUnusual = order.AcceptUnusual, Progress = progress, Stop = stop };
            if (await work.TakeAsync(reading.Good) is { } stopped)
            {
                return stopped;
            }

            List<BadCell> bad = [.. reading.Bad.Concat(work.Bad).OrderBy(b => b.Line)];
            var rejected = bad.Select(b => b.Line).Distinct().Count();
            report = new ImportReport
            {
                File = order.File,
                Rows = reading.Rows,
                Rejected = rejected,
                Unusual = work.OldBooks.Left,
                Unchanged = reading.Repeated + work.Unchanged,
                Imported = work.Imported,
                Amount = work.Amount,
                Bad = bad,
                Notes = [.. reading.Notes, .. ImportNotes.DueDatesMoved(work.DueDatesMoved), .. ImportNotes.UnusualTaken(work.OldBooks.Taken), .. ImportNotes.CreditMet(met.Met, order.IsPreview)],
            };
            if (rejected > 0 && !order.AcceptGood)
            {
                report = report with { Imported = 0, Amount = Money.Zero };
                return rejected == work.OldBooks.Left
                    ? ImportRefusals.UnusualRows(Path.GetFileName(order.File), rejected, reading.Rows)
                    : ImportRefusals.BadRows(Path.GetFileName(order.File), rejected, reading.Rows);
            }

            if (work.Imported > 0)
            {
                var details = $"{work.Imported} of {reading.Rows} rows, {work.Amount}; {work.Unchanged + reading.Repeated} unchanged, {rejected} rejected{(work.OldBooks.Taken > 0 ? $"; {work.OldBooks.Taken} unusual, accepted" : "")}";
                await audit.Record(act, $"import.{order.Kind.ToString().ToLowerInvariant()}", Path.GetFileName(order.File), details: details);
            }

            return order.IsPreview ? ImportRefusals.OnlyPreview : Done.It;
        });

        var (path, note) = RejectedFile.Write(order.File, report.Bad);
        IReadOnlyList<string> notes = note is null ? report.Notes : [.. report.Notes, note];
        return (report with { RejectedFile = path, Notes = notes, Totals = await ControlTotals.OfAsync(context) }, done.Refusal);
    }
}
