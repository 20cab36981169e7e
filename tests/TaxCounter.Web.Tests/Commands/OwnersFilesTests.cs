using System.Diagnostics;
using Microsoft.Data.Sqlite;
using TaxCounter.Testing;
using TaxCounter.Web.Commands;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>What the program writes is its user's alone, and what protects the records is looked at before anybody is served.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class OwnersFilesTests : VerbTest
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    [Fact]
    public async Task Whatever_the_machine_would_give_them_files_and_folders_are_the_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights.");
        }

        var (folder, program) = BuiltProgram.Find();
        var office = Path.Combine(_folder, "office");
        var settings = $"--environment=Testing '--ConnectionStrings:TaxCounter=Data Source={office}/taxcounter.db' --Keys:Path={office}/keys/taxids.json --Keys:Cookies={office}/keys/cookies --Logs:Path={office}/logs";
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"umask 000; dotnet {program} migrate {settings} && dotnet {program} backup {office}/safe/copy.db {settings}"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        var made = Directory.EnumerateFileSystemEntries(office, "*", SearchOption.AllDirectories).Append(office).ToList();
        Assert.Contains(made, f => f.EndsWith("taxcounter.db.mark", StringComparison.Ordinal));
        Assert.DoesNotContain(made, f => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(f) & Others) != 0);
    }

    [Fact]
    public async Task Records_whose_triggers_are_gone_are_not_served_and_migrate_puts_them_back()
    {
        await Run("migrate");
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "taxcounter.db")};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """DROP TRIGGER "JournalLines_no_delete" """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var served = await Run("serve", "--environment=Production", "--Urls=http://127.0.0.1:0", "--Office:Phone=(225) 555-0100", "--Office:Address=222 St Louis St");
        Assert.Equal(CommandLine.Refused, served.Code);
        Assert.Contains("Rows of JournalLines could be changed or deleted", served.Refused, StringComparison.Ordinal);
        Assert.Contains("triggers are missing", (await Run("verify")).Said, StringComparison.Ordinal);

        Assert.Equal(0, (await Run("migrate")).Code);
        Assert.Equal(0, (await Run("verify")).Code);
    }
}
