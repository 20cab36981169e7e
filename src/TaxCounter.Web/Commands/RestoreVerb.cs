using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Web.Commands;

/// <summary><c>restore FILE</c>: brings a backup back where no records are, after its version, keys, documents and books were looked at. Never overwrites.</summary>
internal static class RestoreVerb
{
    private const string KnowsTheNumbers = "The numbers that were given out since this backup are not given again: the start of the program names them. Start it, compare the last receipt above "
        + "with the last printed one, and enter again, in order, what was printed after it.";

    private const string WasToldTheNumbers = "The numbers up to those that were named are not given again. Start it with Review:Nightly=false and enter again what was printed after the last receipt above, "
        + "each with its old number in the reason.";

    private const string KnowsNoNumbers = "No taxcounter.db.mark lies beside the records, so nobody knows which numbers were given out since this backup: the program gives them again. "
        + "Start it with Review:Nightly=false, compare the last receipt above with the last printed one, and before anybody is served enter again what was printed after it, "
        + "in its order and nothing else between: each receipt then has its old number.";

    public static async Task<int> RunAsync(RestoreAsked asked, string[] settings, CancellationToken stop)
    {
        var named = BackupKey.Named(asked.KeyFile);
        if (named.Refusal is { } noKey)
        {
            return VerbOffice.Refuse(noKey);
        }

        var key = named.Value;

        DatabaseOptions options;
        await using (var office = VerbOffice.Open(settings))
        {
            options = office.Get<DatabaseOptions>();
        }

        var only = ServingLock.Take(options);
        if (only.Refusal is { } taken)
        {
            return VerbOffice.Refuse(taken);
        }

        using (only.Value)
        {
            var made = await RestoreDraft.OfAsync(asked.File, key, options);
            if (made.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            using var draft = made.Value;
            var code = await Look(asked, key, [.. settings, $"--ConnectionStrings:TaxCounter=Data Source={draft.File}", $"--Evidence:Path={options.EvidencePath}"], stop);
            SqliteConnection.ClearAllPools();
            if (code == CommandLine.Done)
            {
                if (await draft.TakePlace() is { } notPlaced)
                {
                    return VerbOffice.Refuse(notPlaced);
                }

                Console.Out.WriteLine($"Restored to {options.File}. {(File.Exists(options.File + ".mark") ? KnowsTheNumbers : asked.LastPrinted.Count > 0 ? WasToldTheNumbers : KnowsNoNumbers)}");
            }

            return code;
        }
    }

    /// <summary>Looks at the draft as the program would use it; every refusal leaves the office as it was.</summary>
    private static async Task<int> Look(RestoreAsked asked, BackupKey? key, string[] settings, CancellationToken stop)
    {
        await using var office = VerbOffice.Open(settings);
        var named = asked.Numbers(office.Get<OfficeDuties>());
        if (named.Refusal is { } noNumber)
        {
            return VerbOffice.Refuse(noNumber);
        }

        if (await office.Get<Migrator>().WhyNotRestoreAsync() is { } unusable)
        {
            Console.Error.WriteLine("Nothing was restored.");
            return VerbOffice.Refuse(unusable);
        }

        var only = ServingLock.Take(office.Get<DatabaseOptions>());
        using (only.Value)
        {
            var migrated = await office.Get<Migrator>().MigrateAsync(only.Value, copyBefore: false);
            if (migrated.Refusal is { } notMigrated)
            {
                return VerbOffice.Refuse(notMigrated);
            }

            if (await office.Get<ShortfallDesk>().TakeOutOfUseAsync(named.Value, office.Act("restore")) is { Refusal: { } notTaken })
            {
                return VerbOffice.Refuse(notTaken);
            }
        }

        var documents = await office.Get<EvidenceBackup>().BringBackAsync(asked.File, key, stop);
        Console.Out.WriteLine($"Supporting documents: {documents.Files:#,0} brought back to {documents.Folder}{(documents.Lost == 0 ? "." : $", {documents.Lost:#,0} missing or changed here and in {EvidenceBackup.FolderOf(asked.File)}. Put that folder beside the backup, from where it was kept, and restore again.")}");
        var report = await office.Get<OfficeVerifier>().RunAsync(null, stop);
        VerifyVerb.Say(report);
        var last = await office.Get<TaxCounterContext>().Set<PaymentEvent>().AsNoTracking().OrderByDescending(e => e.Number).Select(e => new { e.Number, e.BusinessDay }).FirstOrDefaultAsync(stop);
        Console.Out.WriteLine(last is null ? "No receipt is in it." : $"The last receipt in it is {last.Number} of {last.BusinessDay:MMMM d, yyyy}.");
        if (report.IsSound || asked.AcceptFindings)
        {
            return CommandLine.Done;
        }

        Console.Error.WriteLine("Nothing was restored, because the books in this backup do not hold. Use an earlier backup; or, if there is none, add --accept-findings and have each finding explained.");
        return CommandLine.Refused;
    }
}
