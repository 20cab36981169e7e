using TaxCounter.Data.Imports;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Commands;

/// <summary><c>import accounts|registrations|charges|payments FILE</c>.</summary>
internal static class ImportVerb
{
    public static async Task<int> RunAsync(ImportOrder order, bool json, bool lines, string[] settings, CancellationToken stop)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Write(async () =>
        {
            var act = office.Act($"import {order.Kind.ToString().ToLowerInvariant()}");
            var (report, no) = await Answer.WithProgress(json, progress => office.Get<OfficeImport>().RunAsync(order, act, progress, stop), lines);
            if (json)
            {
                Json(report);
            }
            else
            {
                Say(report, order.IsPreview);
            }

            if (no == ImportRefusals.OnlyPreview)
            {
                Console.Error.WriteLine(no.Message);
                return CommandLine.Done;
            }

            return no is null ? CommandLine.Done : VerbOffice.Refuse(no);
        });
    }

    private static void Json(ImportReport report) => Answer.Json(new
    {
        file = report.File,
        rows = report.Rows,
        imported = report.Imported,
        unchanged = report.Unchanged,
        rejected = report.Rejected,
        amount = report.Amount.Plain(),
    });

    private static void Say(ImportReport report, bool isPreview)
    {
        foreach (var cell in report.Bad)
        {
            Console.Out.WriteLine($"Line {cell.Line}{(cell.Column.Length > 0 ? $", {cell.Column}" : "")}{(cell.Value.Length > 0 ? $" \"{cell.Value}\"" : "")}: {cell.Reason}");
        }

        foreach (var note in report.Notes)
        {
            Console.Out.WriteLine(note);
        }

        if (report.RejectedFile is { } list)
        {
            Console.Out.WriteLine($"List of the rows with errors: {list}");
        }

        if (report.Totals is null)
        {
            return;
        }

        var money = report.Amount == Money.Zero ? "" : $", {report.Amount.InDollars()}";
        Console.Out.WriteLine($"{Path.GetFileName(report.File)}: {report.Rows:#,0} rows, {report.Imported:#,0} {(isPreview ? "to import" : "imported")}{money}, {report.Unchanged:#,0} unchanged, {report.Rejected:#,0} rejected.");
        if (report.Imported == 0 && report.Rejected == 0 && report.Rows > 0)
        {
            Console.Out.WriteLine("Everything in this file was imported before. Nothing was changed.");
        }

        Answer.Totals(report.Totals);
    }
}
