using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>Whatever column of whatever row is changed past the program, <c>verify</c> names the row.</summary>
public sealed class SealTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private ImportDesk Desk => new(Office);

    [Theory]
    [InlineData("""UPDATE "Postings" SET "EffectiveOn" = '2020-01-01' WHERE rowid = 1""", "A row of Postings (Id ")]
    [InlineData("""UPDATE "JournalLines" SET "Fund" = 'General' WHERE rowid = 1""", "A row of JournalLines (")]
    [InlineData("""UPDATE "Obligations" SET "DueOn" = '2031-01-20' WHERE rowid = 1""", "A row of Obligations (Id ")]
    [InlineData("""UPDATE "Accounts" SET "Status" = 'Sleeping' WHERE rowid = 1""", "its Status is “Sleeping”, which TaxCounter does not write.")]
    [InlineData("""UPDATE "Accounts" SET "Number" = '0102000024' WHERE rowid = 1""", "its Number is “0102000024”, which TaxCounter does not write.")]
    [InlineData("""UPDATE "Obligations" SET "DueOn" = 'soon' WHERE rowid = 1""", "its DueOn is “soon”, which TaxCounter does not write.")]
    [InlineData("""UPDATE "Accounts" SET ("TaxId_Kind", "TaxId_LastFour", "TaxId_Number", "TaxId_SearchHash") = (SELECT "TaxId_Kind", "TaxId_LastFour", "TaxId_Number", "TaxId_SearchHash" FROM "Accounts" WHERE "TaxId_Number" IS NOT NULL ORDER BY rowid DESC LIMIT 1) WHERE rowid = 1""", "A row of Accounts (Id ")]
    [InlineData("""INSERT INTO "Registrations" ("AccountId", "TaxType", "From", "Frequency") SELECT "Id", 'alcohol', '2020-01-01', 'Monthly' FROM "Accounts" WHERE rowid = 1""", "was not written by TaxCounter")]
    public async Task What_was_changed_is_named_and_the_other_checks_go_on(string damage, string says)
    {
        await GivenASampleOffice();
        await Office.Read(async context =>
        {
            await DropTriggers(context);
            await context.Database.OpenConnectionAsync();
            await Run(context, "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
            await Run(context, damage);
            await Run(context, "PRAGMA ignore_check_constraints=OFF; PRAGMA foreign_keys=ON");
            await context.Database.CloseConnectionAsync();
            return 0;
        });

        var findings = (await Desk.Verify()).Findings;

        Assert.Contains(findings, f => f.Invariant == "V50" && f.Sentence.Contains(says, StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Invariant == "V11" && f.Sentence.Contains("triggers are missing", StringComparison.Ordinal)); // a check after those that met the row
    }

    [Fact]
    public async Task A_part_that_changes_alone_is_sealed_with_the_row_it_lies_in()
    {
        await GivenASampleOffice();
        var written = await Office.Do<Done>(ImportDesk.Act, async services =>
        {
            var account = await services.GetRequiredService<TaxCounterContext>().Set<Account>().FirstAsync(a => a.Mailing.City != "Zachary");
            services.GetRequiredService<TaxCounterContext>().Entry(account).Reference(a => a.Mailing).TargetEntry!.Property(nameof(Address.City)).CurrentValue = "Zachary";
            return Done.It;
        });

        Assert.Null(written.Refusal);
        Assert.Empty((await Desk.Verify()).Findings);
    }

    [Fact]
    public async Task A_tax_id_that_its_key_does_not_open_is_named()
    {
        await GivenASampleOffice();
        await Office.Read(async context =>
        {
            await DropTriggers(context);
            return await context.Database.ExecuteSqlRawAsync("""UPDATE "Accounts" SET "TaxId_Number" = CAST(SUBSTR("TaxId_Number", 1, 4) || x'07' || SUBSTR("TaxId_Number", 6) AS BLOB) WHERE "TaxId_Number" IS NOT NULL AND rowid = (SELECT MIN(rowid) FROM "Accounts" WHERE "TaxId_Number" IS NOT NULL)""");
        });

        Assert.Contains((await Desk.Verify()).Findings, f => f.Invariant == "V51" && f.Sentence.Contains("encrypted with key 7, which is not in the key file", StringComparison.Ordinal));
    }

    private async Task GivenASampleOffice()
    {
        var made = await Samples.SampleOfficeTests.Sample(Office, "east-baton-rouge", sample => sample.MakeAsync(ImportDesk.Act));
        Assert.Null(made.Refusal);
    }

    private static async Task DropTriggers(TaxCounterContext context)
    {
        foreach (var trigger in await context.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger'""").ToListAsync())
        {
            await Run(context, $"DROP TRIGGER {trigger}");
        }
    }

    private static Task<int> Run(TaxCounterContext context, string sql) => context.Database.ExecuteSqlRawAsync(sql);
}
