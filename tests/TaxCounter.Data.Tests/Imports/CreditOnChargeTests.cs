using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>961.20 was paid for 911.20 of August on Sep 15, 2026: 50.00 of credit. Then 80.00 for September are imported, due Oct 20, on Nov 22.</summary>
public sealed class CreditOnChargeTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private const string September = "0102000080,sales,2026-09,2026-10-20,tax,80.00,B2";

    private ImportDesk Automatic => new(Office, AutomaticCredit.Book());

    [Fact]
    public async Task A_charge_that_is_imported_takes_the_credit_as_of_the_day_it_arose_and_the_import_says_so()
    {
        await GivenCredit();

        var (report, no) = await Automatic.Import(ImportKind.Charges, Automatic.Write(ImportKind.Charges, September));

        Assert.Null(no);
        Assert.StartsWith("$50.00 of unapplied credit of 1 account is applied, each as of the day it arose (rule book: counter.creditOnCharge). Penalty falls by $5.00 and interest by $", Assert.Single(report.Notes, n => n.Contains("credit", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(Money.Zero, await Unapplied());
        var applied = await Office.Read(c => c.Set<Posting>().SingleAsync(p => p.Kind == PostingKind.CreditApplied));
        Assert.Equal((new DateOnly(2026, 9, 15), new DateOnly(2026, 11, 22)), (applied.EffectiveOn, applied.BusinessDay));
        var entry = await Office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "accounts.credit-meet"));
        Assert.Equal(("0102000080", "sales 2026-09 50.00 as of 2026-09-15"), (entry.Subject, entry.Details));
        Assert.Contains("unapplied credit", entry.Changes, StringComparison.Ordinal);
        Assert.Empty((await Automatic.Verify()).Findings);
    }

    [Fact]
    public async Task A_preview_says_the_same_and_keeps_nothing()
    {
        await GivenCredit();

        var (report, no) = await Automatic.Preview(ImportKind.Charges, Automatic.Write(ImportKind.Charges, September));

        Assert.Equal(ImportRefusals.OnlyPreview, no);
        Assert.StartsWith("$50.00 of unapplied credit of 1 account would be applied", Assert.Single(report.Notes, n => n.Contains("credit", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(new Money(5000), await Unapplied());
        Assert.Equal(1, await Office.Read(c => c.Set<Obligation>().CountAsync()));
    }

    [Fact]
    public async Task As_the_books_ship_a_person_applies_it()
    {
        Assert.All(new[] { Books.EastBatonRouge, Books.Pennsylvania }, book => Assert.Equal((false, "Office policy"), (book.Counter.CreditOnCharge!.Rows[0].Value, book.Counter.CreditOnCharge.Rows[0].Authority.Text)));
        await GivenCredit();

        var (report, _) = await new ImportDesk(Office).Import(ImportKind.Charges, Automatic.Write(ImportKind.Charges, September));

        Assert.Empty(report.Notes);
        Assert.Equal(new Money(5000), await Unapplied());
    }

    [Fact]
    public async Task More_credit_applied_as_of_a_day_than_arose_on_it_is_found()
    {
        await GivenCredit();
        await Automatic.Import(ImportKind.Charges, Automatic.Write(ImportKind.Charges, September));

        await Office.Read(async c =>
        {
            await c.Database.ExecuteSqlRawAsync("""DROP TRIGGER "Postings_no_update" """);
            return await c.Database.ExecuteSqlRawAsync("""UPDATE "Postings" SET "EffectiveOn" = '2026-09-14' WHERE "Kind" = 'CreditApplied'""");
        });

        Assert.Equal(
            "More unapplied credit of account 0102000080 was applied as of 2026-09-14 than arose that day: $50.00 too much.",
            Assert.Single((await Automatic.Verify()).Findings, f => f.Invariant == "V20").Sentence);
    }

    private async Task GivenCredit()
    {
        await new ImportDesk(Office).GivenOneCharge();
        await new ImportDesk(Office).Given(ImportKind.Payments, "0102000080,sales,2026-08,2026-09-15,check,961.20,R1");
    }

    private Task<Money> Unapplied() => Office.Read(c => c.Set<AccountBalance>().Select(s => s.Unapplied).SingleAsync());
}
