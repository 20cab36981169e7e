using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>What an import writes past EF Core lies in the file exactly as what the counter writes: each column of the same type, form and value.</summary>
public sealed class BulkRowsTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private static readonly string[] _ownValues = ["Id", "AccountId", "Number", "Version", "TaxId_Number", "PostingId", "ObligationId", "PostedAt", "BusinessDay", "EffectiveOn", "ById", "ByName", "OldNumber", "Location_Country", "Mailing_Country"];

    [Theory]
    [InlineData("Accounts")]
    [InlineData("Registrations")]
    [InlineData("SearchTerms")]
    [InlineData("Obligations")]
    [InlineData("AccountBalances")]
    [InlineData("Postings")]
    [InlineData("JournalLines")]
    public async Task A_row_of_an_import_is_stored_as_one_of_the_counter(string table)
    {
        await ImportedBeside();

        var (imported, counted) = (await Rows(table, isImported: true), await Rows(table, isImported: false));

        Assert.NotEmpty(imported);
        Assert.Equal(counted, imported);
    }

    /// <summary>The same account with the same charge, once from files and once as the counter makes it.</summary>
    private async Task ImportedBeside()
    {
        var desk = new ImportDesk(Office);
        await desk.Import(ImportKind.Accounts, desk.Write(ImportKind.Accounts, ImportDesk.GoodAccount));
        await desk.Import(ImportKind.Registrations, desk.Write(ImportKind.Registrations, ImportDesk.GoodRegistration));
        await desk.Import(ImportKind.Charges, desk.Write(ImportKind.Charges, ImportDesk.GoodCharge));
        var first = await Office.Read(c => c.Set<Account>().AsNoTracking().SingleAsync());
        var account = await AccountMaker.Open(Office.Services, Same(first), "723455413", a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(1997, 9, 28), null));
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, "911.20", "2026-08", new DateOnly(2026, 9, 21));
    }

    private static AccountFacts Same(Account account) => new()
    {
        Number = AccountNumber.Of("0102", 9),
        Kind = account.Kind,
        TaxpayerName = account.TaxpayerName,
        TradeName = account.TradeName,
        Naics = account.Naics,
        BusinessType = account.BusinessType,
        LocationCode = account.LocationCode,
        Location = account.Location,
        Mailing = account.Mailing,
        Phone = account.Phone,
        Email = account.Email,
        Language = account.Language,
        OpenedOn = account.OpenedOn,
        Status = account.Status,
    };

    /// <summary>Each column as its type, its length and, where it is no key or time of its own, its value.</summary>
    private async Task<List<string>> Rows(string table, bool isImported)
    {
        await using var connection = new SqliteConnection($"Data Source={Office.Options.File};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var columns = await Column(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'Reason' ORDER BY name"); // only an import says where a posting comes from
        var of = table switch
        {
            "Accounts" => "t.\"Id\"",
            "Postings" => "(SELECT l.\"AccountId\" FROM \"JournalLines\" l WHERE l.\"PostingId\" = t.\"Id\" AND l.\"AccountId\" IS NOT NULL LIMIT 1)",
            "JournalLines" => "(SELECT l.\"AccountId\" FROM \"JournalLines\" l WHERE l.\"PostingId\" = t.\"PostingId\" AND l.\"AccountId\" IS NOT NULL LIMIT 1)",
            _ => "t.\"AccountId\"",
        };
        var shown = columns.Select(c => $"'{c}: ' || typeof(t.\"{c}\") || CASE typeof(t.\"{c}\") WHEN 'text' THEN {(_ownValues.Contains(c) ? "''" : $"' ' || t.\"{c}\"")} WHEN 'blob' THEN ' ' || length(t.\"{c}\") WHEN 'null' THEN '' ELSE {(_ownValues.Contains(c) ? "''" : $"' ' || t.\"{c}\"")} END");
        return await Column(connection, $"SELECT {string.Join(" || '; ' || ", shown)} FROM \"{table}\" t WHERE {of} = (SELECT \"Id\" FROM \"Accounts\" WHERE \"Number\" {(isImported ? "=" : "<>")} '0102000080') ORDER BY 1");
    }

    private static async Task<List<string>> Column(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions are the ones above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
