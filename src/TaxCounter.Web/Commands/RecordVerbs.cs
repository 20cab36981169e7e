using TaxCounter.Data.Backup;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Knowledge;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;

namespace TaxCounter.Web.Commands;

/// <summary><c>migrate [--script FILE]</c>.</summary>
internal static class MigrateVerb
{
    public static async Task<int> WriteAsync(string file, string[] settings)
    {
        await using var office = VerbOffice.Open(settings);
        var script = office.Get<ServerScript>().Write();
        if (script.Refusal is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        if (Path.Exists(file))
        {
            return VerbOffice.Refuse(StorageRefusals.ScriptExists(file));
        }

        await File.WriteAllTextAsync(file, script.Value);
        Console.Out.WriteLine($"{file}: tables, settings, and triggers. Run it with sqlcmd or SQL Server Management Studio in the database of TaxCounter, then run migrate to record what ships.");
        return CommandLine.Done;
    }

    public static async Task<int> RunAsync(string[] settings)
    {
        await using var office = VerbOffice.Open(settings);
        var only = ServingLock.Take(office.Get<DatabaseOptions>());
        if (only.Refusal is { } taken)
        {
            return VerbOffice.Refuse(taken);
        }

        using (only.Value)
        {
            var migrated = await office.Get<Migrator>().MigrateAsync(only.Value);
            if (migrated.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            Console.Out.WriteLine(migrated.Value.Applied.Count == 0 ? "The records were already current." : $"The records are current: {string.Join(", ", migrated.Value.Applied)}.");
            if (migrated.Value.Backup is { } copy)
            {
                Console.Out.WriteLine($"Backup of the records before this: {copy}");
            }

            if (await office.SayWhatIsMissing() is { } unsaid)
            {
                return VerbOffice.Refuse(unsaid);
            }

            var rules = await office.Get<RuleRecorder>().RecordAsync(office.Act("migrate"));
            if (rules.Refusal is { } notRecorded)
            {
                return VerbOffice.Refuse(notRecorded);
            }

            if (rules.Value.Recorded > 0)
            {
                Console.Out.WriteLine($"{rules.Value.Recorded:#,0} rows of the rule book were recorded.");
            }

            var templates = await office.Get<TemplateRecorder>().RecordAsync(office.Act("migrate"));
            if (templates.Refusal is { } unrecorded)
            {
                return VerbOffice.Refuse(unrecorded);
            }

            if (templates.Value > 0)
            {
                Console.Out.WriteLine($"{templates.Value:#,0} letter templates were recorded.");
            }

            var articles = await office.Get<ArticleRecorder>().RecordAsync(office.Act("migrate"));
            if (articles.Refusal is { } notKept)
            {
                return VerbOffice.Refuse(notKept);
            }

            if (articles.Value > 0)
            {
                Console.Out.WriteLine($"{articles.Value:#,0} articles were recorded.");
            }

            return CommandLine.Done;
        }
    }
}

/// <summary><c>backup FILE</c>.</summary>
internal static class BackupVerb
{
    /// <summary><c>backup-key FILE</c>.</summary>
    public static int MakeKey(string file)
    {
        if (BackupKey.Create(file) is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        Console.Out.WriteLine($"{Path.GetFullPath(file)}: the key of backups. Keep copies of it where neither the server nor the backups are. Without it no backup made with it can be read.");
        return CommandLine.Done;
    }

    public static async Task<int> RunAsync(string file, string? keyFile, string[] settings)
    {
        var named = BackupKey.Named(keyFile);
        if (named.Refusal is { } noKey)
        {
            return VerbOffice.Refuse(noKey);
        }

        var key = named.Value;

        await using var office = VerbOffice.Open(settings);
        if (Path.Exists(EvidenceBackup.FolderOf(file)))
        {
            return VerbOffice.Refuse(StorageRefusals.BackupExists(EvidenceBackup.FolderOf(file)));
        }

        var made = await office.Get<OfficeBackup>().ToFileAsync(file, key);
        if (made.Refusal is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        Console.Out.WriteLine($"{made.Value.Path}: {made.Value.Bytes:#,0} bytes{(key is null ? "" : ", encrypted")}, checked. The tax ID key file is not in it. Keep a separate copy of that file.");
        return await office.Get<Migrator>().WhyNotServeAsync() is null ? await Evidence(office, file, key) : CommandLine.Done; // records of another version: the file alone
    }

    private static async Task<int> Evidence(VerbOffice office, string file, BackupKey? key)
    {
        var copied = await office.Get<EvidenceBackup>().BesideAsync(file, key);
        if (copied.Refusal is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        if (copied.Value.Files > 0)
        {
            Console.Out.WriteLine($"{copied.Value.Folder}: {copied.Value.Files:#,0} {(copied.Value.Files == 1 ? "supporting document" : "supporting documents")}, checked. Keep this folder with the copy.");
        }

        if (copied.Value.Lost > 0)
        {
            Console.Error.WriteLine($"{copied.Value.Lost:#,0} {(copied.Value.Lost == 1 ? "supporting document" : "supporting documents")} could not be copied: missing or changed. Run verify to see which.");
            return CommandLine.Refused;
        }

        return CommandLine.Done;
    }
}

/// <summary><c>sample [--accounts N]</c>.</summary>
internal static class SampleVerb
{
    public static async Task<int> RunAsync(int? accounts, string[] settings, CancellationToken stop)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Write(async () =>
        {
            var sample = office.Get<SampleOffice>();
            var act = office.Act("sample");
            var made = await Answer.WithProgress(quiet: false, progress => accounts is { } many ? sample.MakeManyAsync(many, act, progress, stop) : sample.MakeAsync(act));
            if (made.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            Console.Out.WriteLine($"A sample office with {made.Value.Accounts:#,0} accounts and {made.Value.Obligations:#,0} obligations.");
            if (office.IsDevelopment)
            {
                var signIns = await sample.MakeSignInsAsync(act);
                if (signIns.Refusal is { } refused)
                {
                    return VerbOffice.Refuse(refused);
                }

                Serve.SaySignIns(signIns.Value);
            }

            return CommandLine.Done;
        });
    }
}
