using System.CommandLine;
using TaxCounter.Data.Imports;

namespace TaxCounter.Web.Commands;

/// <summary>The verbs and what each takes.</summary>
internal static class Verbs
{
    public static RootCommand Build(string[] settings)
    {
        var root = new RootCommand("TaxCounter, counter software for a tax office. Without a command it serves the pages. Settings: --Office:Jurisdiction=…, --Database:Provider=…, --ConnectionStrings:TaxCounter=…")
        {
            Simple("serve", "Serve the counter's pages.", settings, Serve.RunAsync),
            Migrate(settings),
            Import(settings),
            Verify(settings),
            Backup(settings),
            BackupKeyOf(),
            Restore(settings),
            Sample(settings),
            UserVerb.Command(settings),
            CalcVerb.Command(settings),
            RuleBooksVerb.Command(settings),
            CodeVerb.Command(settings),
            NaicsVerb.Command(settings),
            LicensesVerb.Command(settings),
            ReturnsVerb.Command(settings),
            ReviewVerb.Command(settings),
        };
        return root;
    }

    private static Command Simple(string name, string says, string[] settings, Func<string[], Task<int>> run)
    {
        var command = new Command(name, says);
        command.SetAction(_ => run(settings));
        return command;
    }

    private static Command Migrate(string[] settings)
    {
        var script = new Option<string?>("--script") { Description = "Write the script for the administrator of SQL Server to this file, and change nothing." };
        var command = new Command("migrate", "Update the records to this version, or create them if there are none.") { script };
        command.SetAction(asked => asked.GetValue(script) is { } file ? MigrateVerb.WriteAsync(file, settings) : MigrateVerb.RunAsync(settings));
        return command;
    }

    private static Command Import(string[] settings)
    {
        var command = new Command("import", "Import the export files of the old system, in this order: accounts, registrations, charges, payments.");
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            var file = new Argument<string>("FILE") { Description = "A CSV file in UTF-8." };
            var acceptGood = new Option<bool>("--accept-good") { Description = "Import the good rows even if other rows have errors." };
            var acceptUnusual = new Option<bool>("--accept-unusual") { Description = "Import unusual rows too. Look at each of them first." };
            var preview = new Option<bool>("--preview") { Description = "Show what the import would do, and import nothing." };
            var batch = new Option<int>("--batch") { Description = "Rows worked out at once. A file of more than five times as many, on SQL Server of any more, is committed batch by batch, and goes on where it was if it is ended.", DefaultValueFactory = _ => 2_000 };
            var progress = Progress();
            var json = Json();
            var name = kind.ToString().ToLowerInvariant();
            var one = new Command(name, $"Import {name}.csv.") { file, acceptGood, acceptUnusual, preview, batch, progress, json };
            one.SetAction((asked, stop) => ImportVerb.RunAsync(
                new ImportOrder { Kind = kind, File = asked.GetRequiredValue(file), AcceptGood = asked.GetValue(acceptGood), AcceptUnusual = asked.GetValue(acceptUnusual), IsPreview = asked.GetValue(preview), RowsAtOnce = Math.Max(1, asked.GetValue(batch)) },
                asked.GetValue(json), asked.GetValue(progress), settings, stop));
            command.Add(one);
        }

        command.Add(ReturnsVerb.Import(settings));
        command.Add(StatementVerb.Command(settings));
        return command;
    }

    private static Command Verify(string[] settings)
    {
        var progress = Progress();
        var json = Json();
        var command = new Command("verify", "Check the books: balances, numbers, drawers, deposits, audit trail.") { progress, json };
        command.SetAction((asked, stop) => VerifyVerb.RunAsync(asked.GetValue(json), asked.GetValue(progress), settings, stop));
        return command;
    }

    private static Command Backup(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write. An existing file is never overwritten." };
        var key = KeyFile("Encrypt the copy with the key in this file, made by backup-key.");
        var command = new Command("backup", "Copy the records to one file while the counter keeps working.") { file, key };
        command.SetAction(asked => BackupVerb.RunAsync(asked.GetRequiredValue(file), asked.GetValue(key), settings));
        return command;
    }

    private static Command BackupKeyOf()
    {
        var file = new Argument<string>("FILE") { Description = "The file to write. An existing file is never overwritten." };
        var command = new Command("backup-key", "Make the key that backups are encrypted with.") { file };
        command.SetAction(asked => BackupVerb.MakeKey(asked.GetRequiredValue(file)));
        return command;
    }

    private static Command Restore(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "A file made by backup." };
        var key = KeyFile("The key the backup was encrypted with.");
        var accept = new Option<bool>("--accept-findings") { Description = "Restore although verify finds something. Have each finding explained before anything is posted." };
        var last = new Option<string[]>("--last-printed") { Description = "The last number that was printed before the records were lost, of a receipt, a letter, a license: it and those before it are not given again. Once for each kind.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("restore", "Bring a backup back where no records are: checks its version, keys, documents and books, and never overwrites.") { file, key, last, accept };
        command.SetAction((asked, stop) => RestoreVerb.RunAsync(new RestoreAsked(asked.GetRequiredValue(file), asked.GetValue(key), asked.GetValue(last) ?? [], asked.GetValue(accept)), settings, stop));
        return command;
    }

    private static Option<string?> KeyFile(string says) => new("--key-file") { Description = says };

    private static Command Sample(string[] settings)
    {
        var accounts = new Option<int?>("--accounts") { Description = "Make this many accounts with a few obligations each, for trials and measurements." };
        accounts.Validators.Add(given =>
        {
            if (given.Tokens is [var typed] && int.TryParse(typed.Value, System.Globalization.CultureInfo.InvariantCulture, out var count) && count is (< 1 or > 2_000_000))
            {
                given.AddError("--accounts takes 1 to 2,000,000.");
            }
        });
        var command = new Command("sample", "Make a sample office in empty records.") { accounts };
        command.SetAction((asked, stop) => SampleVerb.RunAsync(asked.GetValue(accounts), settings, stop));
        return command;
    }

    private static Option<bool> Progress() => new("--progress") { Description = "Say on the error stream how far it is." };

    private static Option<bool> Json() => new("--json") { Description = "Print one JSON object and nothing else." };
}
