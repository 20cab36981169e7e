using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TaxCounter.Web.Commands;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>A backup comes back only where nothing is, with the keys that belong to it, and whole.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class RestoreTests : VerbTest
{
    private string Records => Path.Combine(_folder, "taxcounter.db");

    private string Backup => Path.Combine(_folder, "safe", "backup.db");

    private string Keys => Path.Combine(_folder, "keys", "taxids.json");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_backup_comes_back_with_its_tax_ids_and_books(bool encrypted)
    {
        var key = await GivenABackup(encrypted);
        Gone();

        var (code, said, refused) = await Run([.. (string[])["restore", Backup], .. key]);

        Assert.Equal((0, ""), (code, refused));
        Assert.Contains("The books are in order", said, StringComparison.Ordinal);
        Assert.Contains("No receipt is in it.", said, StringComparison.Ordinal);
        Assert.Contains($"Restored to {Records}. No taxcounter.db.mark lies beside the records, so nobody knows which numbers were given out since this backup", said, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("verify")).Code);
        Assert.Empty(Directory.GetFiles(_folder, "*.part*"));
    }

    [Fact]
    public async Task Where_the_mark_was_left_the_numbers_since_the_backup_are_not_given_again_and_restore_says_so()
    {
        await GivenABackup(encrypted: false);
        Gone(but: Records + ".mark");

        var (code, said, _) = await Run("restore", Backup);

        Assert.Equal(0, code);
        Assert.Contains($"Restored to {Records}. The numbers that were given out since this backup are not given again", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_mark_is_lost_too_the_last_printed_numbers_are_named_and_those_before_are_not_given_again()
    {
        await GivenABackup(encrypted: false);
        Gone();
        var wrong = await Run("restore", Backup, "--last-printed", "R-2026-000003-0");
        Assert.Equal(CommandLine.Refused, wrong.Code);
        Assert.Contains("R-2026-000003-0 is not a number that this program prints.", wrong.Refused, StringComparison.Ordinal);
        Assert.False(File.Exists(Records));

        var (code, said, _) = await Run("restore", Backup, "--last-printed", ReceiptNumber.Of(2026, 3).ToString(), "--last-printed", LetterNumber.Of(2026, 2).ToString());

        Assert.Equal(0, code);
        Assert.Contains("The numbers up to those that were named are not given again.", said, StringComparison.Ordinal);
        Assert.Equal([("letter/2026", 3L), ("receipt/2026", 4L)], await Next());
        var verified = await Run("verify");
        Assert.Equal(0, verified.Code);
        Assert.Contains("receipt 1 to 3 of 2026", verified.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_that_are_there_are_not_restored_over()
    {
        await GivenABackup(encrypted: false);
        var before = await File.ReadAllBytesAsync(Records);

        var (code, _, refused) = await Run("restore", Backup);

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("restore never overwrites", refused, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Records));
    }

    [Fact]
    public async Task Without_its_keys_or_with_those_of_another_office_nothing_is_restored_migrated_verified_or_served()
    {
        await GivenABackup(encrypted: false);
        Gone();
        File.Move(Keys, Keys + ".safe");

        var missing = await Run("restore", Backup);
        Assert.Equal(CommandLine.Refused, missing.Code);
        Assert.Contains("is missing. Restore it from your copy of the keys.", missing.Refused, StringComparison.Ordinal);
        Assert.False(File.Exists(Records));
        Assert.False(File.Exists(Keys));

        File.Copy(Backup, Records);
        File.Delete(Records + ".mark");
        foreach (var verb in new[] { "verify", "migrate", "serve" })
        {
            var (code, _, refused) = await Run(verb, "--environment=Production", "--Urls=http://127.0.0.1:0");
            Assert.Equal(CommandLine.Refused, code);
            Assert.Contains("is missing. Restore it from your copy of the keys.", refused, StringComparison.Ordinal);
            Assert.False(File.Exists(Keys));
        }

        await GivenKeysOfAnotherOffice();
        foreach (var verb in new[] { "verify", "migrate", "serve" })
        {
            var (code, _, refused) = await Run(verb, "--environment=Production", "--Urls=http://127.0.0.1:0");
            Assert.Equal(CommandLine.Refused, code);
            Assert.Contains("The key file belongs to another office, or the stored value was changed.", refused, StringComparison.Ordinal);
        }

        Gone();
        var foreign = await Run("restore", Backup);
        Assert.Equal(CommandLine.Refused, foreign.Code);
        Assert.StartsWith("Nothing was restored.", foreign.Refused, StringComparison.Ordinal);
        Assert.Contains("belongs to another office", foreign.Refused, StringComparison.Ordinal);
        Assert.False(File.Exists(Records));
    }

    [Fact]
    public async Task Books_that_do_not_hold_are_not_restored_unless_somebody_says_so()
    {
        await GivenABackup(encrypted: false);
        await Damage(Backup, """UPDATE "Accounts" SET "TradeName" = 'Somebody else' """);
        Gone();

        var (code, said, refused) = await Run("restore", Backup);
        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("V50: A row of Accounts (Id ", said, StringComparison.Ordinal);
        Assert.Contains("Nothing was restored, because the books in this backup do not hold.", refused, StringComparison.Ordinal);
        Assert.False(File.Exists(Records));

        Assert.Equal(0, (await Run("restore", Backup, "--accept-findings")).Code);
        Assert.Equal(CommandLine.Refused, (await Run("verify")).Code);
    }

    [Fact]
    public async Task What_is_no_backup_is_said_in_a_sentence()
    {
        var key = await GivenABackup(encrypted: true);
        Gone();
        var text = Path.Combine(_folder, "notes.db");
        await File.WriteAllTextAsync(text, "not a database at all, however long this text becomes");
        var cut = Path.Combine(_folder, "cut.db");
        await File.WriteAllBytesAsync(cut, (await File.ReadAllBytesAsync(Backup))[..^100_000]);
        await Run("backup-key", Path.Combine(_folder, "other.key"));

        foreach (var (args, says) in new[]
        {
            ((string[])["restore", Path.Combine(_folder, "nowhere.db")], "there is no file"),
            (["restore", text], "is not a backup of TaxCounter's records"),
            (["restore", Backup], "is encrypted. Name the file of its key with --key-file."),
            ([.. (string[])["restore", cut], .. key], "the key is another one, or the file was changed or cut off"),
            (["restore", Backup, "--key-file", Path.Combine(_folder, "other.key")], "the key is another one, or the file was changed or cut off"),
            (["restore", Backup, "--key-file", text], "it is not a key made by backup-key."),
        })
        {
            var (code, _, refused) = await Run(args);
            Assert.Equal(CommandLine.Refused, code);
            Assert.Contains(says, refused, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", refused, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(Records));
        Assert.Empty(Directory.GetFiles(_folder, "*.part*"));
    }

    [Fact]
    public async Task An_encrypted_backup_shows_nothing_of_the_office()
    {
        await GivenABackup(encrypted: true);

        var content = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Backup));

        Assert.StartsWith("TaxCounter encrypted backup 1\n", content, StringComparison.Ordinal);
        Assert.DoesNotContain("Hebert", content, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite format", content, StringComparison.Ordinal);
    }

    private async Task<string[]> GivenABackup(bool encrypted)
    {
        await Run("migrate");
        var file = Path.Combine(_folder, "accounts.csv");
        await File.WriteAllTextAsync(file, Account);
        Assert.Equal(0, (await Run("import", "accounts", file)).Code);
        var key = Path.Combine(_folder, "backup.key");
        string[] with = encrypted ? ["--key-file", key] : [];
        if (encrypted)
        {
            Assert.Equal(0, (await Run("backup-key", key)).Code);
            Assert.Equal(CommandLine.Refused, (await Run("backup-key", key)).Code);
        }

        Assert.Equal(0, (await Run([.. (string[])["backup", Backup], .. with])).Code);
        return with;
    }

    private void Gone(string? but = null)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_folder, "taxcounter.db*").Where(f => f != but))
        {
            File.Delete(file);
        }
    }

    private async Task GivenKeysOfAnotherOffice()
    {
        var keys = JsonNode.Parse(await File.ReadAllTextAsync(Keys + ".safe"))!;
        string Other() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        (keys["Index"], keys["Rows"], keys[nameof(Keys)]![0]!["Key"]) = (Other(), Other(), Other());
        await File.WriteAllTextAsync(Keys, keys.ToJsonString());
    }

    private async Task<List<(string, long)>> Next()
    {
        await using var connection = new SqliteConnection($"Data Source={Records};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Series", "Next" FROM "NumberCounters" WHERE "Series" IN ('receipt/2026', 'letter/2026') ORDER BY "Series" """;
        await using var reader = await command.ExecuteReaderAsync();
        List<(string, long)> next = [];
        while (await reader.ReadAsync())
        {
            next.Add((reader.GetString(0), reader.GetInt64(1)));
        }

        return next;
    }

    private static async Task Damage(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
