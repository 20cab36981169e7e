using System.CommandLine;
using TaxCounter.Data.Backup;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Commands;

/// <summary><c>import statement FILE --source NAME</c>: a bank statement (BAI2 or CSV), a lockbox file or a card settlement.</summary>
internal static class StatementVerb
{
    private static readonly Dictionary<StatementFormat, string> _formats = new()
    {
        [StatementFormat.Bai2] = "BAI2",
        [StatementFormat.BankCsv] = "CSV",
        [StatementFormat.Lockbox] = "lockbox",
        [StatementFormat.CardSettlement] = "card",
    };

    public static Command Command(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The file as the bank or the processor sent it." };
        var source = new Option<string>("--source") { Description = "Where it comes from, such as \"First Bank\". How its files are read is kept under this name.", DefaultValueFactory = _ => "" };
        var check = new Option<bool>("--check") { Description = "Read the file and print what is in it; keep nothing." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var command = new Command("statement", "Import a bank statement, a lockbox file or a card settlement.") { file, source, check, json };
        command.SetAction((asked, _) => RunAsync(asked.GetRequiredValue(file), asked.GetValue(source) ?? "", asked.GetValue(check), asked.GetValue(json), settings));
        return command;
    }

    private static async Task<int> RunAsync(string path, string source, bool onlyCheck, bool json, string[] settings)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return VerbOffice.Refuse(ReconciliationRefusals.Unreadable(path));
        }

        await using var office = VerbOffice.Open(settings);
        if (onlyCheck)
        {
            return Print(await Check(office, content, source), Path.GetFileName(path), json, null);
        }

        return await office.Write(async () =>
        {
            var act = office.Act("import statement");
            var imported = await office.Get<ReconciliationService>().Import(content, Path.GetFileName(path), source, act);
            return Print(imported.Refusal is null ? imported.Value : await Check(office, content, source), Path.GetFileName(path), json, imported.Refusal);
        });
    }

    /// <summary>Where there are no records of this version yet, the file alone is told.</summary>
    private static async Task<StatementReport> Check(VerbOffice office, byte[] content, string source)
    {
        if (await office.Get<Migrator>().WhyNotServeAsync() is null)
        {
            return await office.Get<ReconciliationService>().Check(content, source, office.Act("import statement"));
        }

        var reading = office.Get<IStatementReader>().Read(content, null);
        return new StatementReport(reading, reading.Items.Count, 0, reading.Items.Count);
    }

    private static int Print(StatementReport report, string file, bool json, Refusal? no)
    {
        if (json)
        {
            Json(report);
        }
        else
        {
            Say(report, file, no);
        }

        return no is not null ? VerbOffice.Refuse(no) : report.Reading.Problems.Count > 0 ? VerbOffice.Refuse(ReconciliationRefusals.Bad(file, report.Reading.Problems)) : CommandLine.Done;
    }

    private static void Json(StatementReport report)
    {
        var read = report.Reading;
        Answer.Json(new
        {
            format = _formats[read.Format],
            records = read.Records,
            accounts = read.Accounts.Count,
            credits = read.Credits.Plain(),
            debits = read.Debits.Plain(),
            items = read.Items.Count,
            opening = read.Opening?.Plain(),
            closing = read.Closing?.Plain(),
            fees = read.Items.Total(i => i.ProcessorFee).Plain(),
            net = (read.Credits - read.Debits - read.Items.Total(i => i.ProcessorFee)).Plain(),
            @new = report.New,
            matched = report.Matched,
            open = report.Open,
            problems = read.Problems.Select(p => new { line = p.Line, reason = p.Reason }),
            notes = read.Notes.Select(p => new { line = p.Line, reason = p.Reason }),
            by_account = read.Accounts.Select(a => new
            {
                account = a.Number,
                as_of = a.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                opening = a.Opening?.Plain(),
                closing = a.Closing?.Plain(),
                available = a.Available?.Plain(),
                credits = a.Credits.Plain(),
                debits = a.Debits.Plain(),
            }),
        });
    }

    private static void Say(StatementReport report, string file, Refusal? no)
    {
        var read = report.Reading;
        foreach (var problem in read.Problems)
        {
            Console.Out.WriteLine($"Line {problem.Line}: {problem.Reason}");
        }

        if (read.Problems.Count > 0 || no is not null)
        {
            return;
        }

        foreach (var note in read.Notes)
        {
            Console.Out.WriteLine($"Line {note.Line}: {note.Reason}");
        }

        foreach (var account in read.Accounts)
        {
            Console.Out.WriteLine($"{account.Number}, {account.AsOf:MMM d, yyyy}: credits {account.Credits.InDollars()}, debits {account.Debits.InDollars()}{(account.Closing is { } closing ? $", closing balance {closing.InDollars()}" : "")}");
        }

        Console.Out.WriteLine($"{file}: {_formats[read.Format]}, {read.Items.Count:#,0} items, {report.New:#,0} of them new, {report.Matched:#,0} matched, {report.Open:#,0} open.");
        if (report.New == 0 && read.Items.Count > 0)
        {
            Console.Out.WriteLine("Everything in this file was imported before. Nothing was changed.");
        }
    }
}
