using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>What no counter would take, an import does not take either; the day of the import is Sunday, Nov 22, 2026.</summary>
public sealed class OldBookTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private ImportDesk Desk => new(Office);

    [Theory]
    [InlineData(ImportKind.Accounts, "1997-09-28", "2026-11-23", "opened_on", "opens in the future. Today is 2026-11-22")]
    [InlineData(ImportKind.Accounts, "1997-09-28,,open", "1997-09-28,2027-01-01,closed", "closed_on", "on a day in the future")]
    [InlineData(ImportKind.Registrations, "1997-09-28", "2126-09-28", "effective_from", "begins in the future")]
    [InlineData(ImportKind.Registrations, "1997-09-28,", "1926-09-28,", "effective_from", "begins more than 10 years before the account was opened on 1997-09-28")]
    [InlineData(ImportKind.Charges, "sales,2026-08,2026-09-21", "sewer,1926-08,1926-09-20", "period", "more than 10 years before the account was opened on 1997-09-28")]
    [InlineData(ImportKind.Registrations, "monthly", "annual", "filing_frequency", "sales is filed by month or quarter")]
    [InlineData(ImportKind.Charges, "2026-09-21", "2026-07-21", "due_on", "before the period begins on 2026-08-01")]
    [InlineData(ImportKind.Charges, "2026-09-21", "2026-08-20", "due_on", "before the period ends on 2026-08-31. By the rule book sales 2026-08 is due on 2026-09-21")]
    [InlineData(ImportKind.Charges, "2026-09-21", "1926-09-21", "due_on", "before the period begins")]
    [InlineData(ImportKind.Charges, "2026-09-21", "2126-09-21", "due_on", "more than 10 years after the period")]
    [InlineData(ImportKind.Charges, "2026-08,2026-09-21", "2026-H1,2026-08-20", "period", "sales is not filed by half year")]
    [InlineData(ImportKind.Charges, "2026-08,2026-09-21", "2026-Q2,2026-07-20", "period", "files sales by month, so it has no such period")]
    [InlineData(ImportKind.Charges, "2026-08,2026-09-21", "2012-08,2012-09-20", "period", "registered for sales from 2020-01-01 to 2026-10-31, not in this period")]
    [InlineData(ImportKind.Charges, "2026-08,2026-09-21", "2026-11,2026-12-21", "period", "not in this period")]
    [InlineData(ImportKind.Payments, "2026-09-15", "2026-11-23", "paid_on", "on a day in the future. Today is 2026-11-22")]
    [InlineData(ImportKind.Payments, "2026-09-15", "1926-09-15", "paid_on", "more than 10 years before the period")]
    [InlineData(ImportKind.Payments, "2026-09-15", "2126-09-15", "paid_on", "in the future")]
    public async Task What_cannot_be_is_refused_with_its_reason_whatever_is_accepted(ImportKind kind, string good, string bad, string column, string reason)
    {
        await Given(kind);
        var row = ImportDesk.Good(kind).Replace(good, bad, StringComparison.Ordinal);

        var (report, no) = await Desk.ImportUnusual(kind, Desk.Write(kind, row));

        Assert.Equal("imports.bad-rows", no?.Code);
        Assert.Contains(report.Bad, b => b.Column == column && b.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.Equal((0, 1), (report.Imported, report.Rejected));
    }

    [Theory]
    [InlineData(ImportKind.Accounts, "1997-09-28", "1926-09-28", "opened_on", "more than 90 years ago")]
    [InlineData(ImportKind.Accounts, "1997-09-28,,open", "1997-09-28,2026-12-31,open", "closed_on", "closes in the future")]
    [InlineData(ImportKind.Registrations, "1997-09-28,", "1990-09-28,", "effective_from", "before the account was opened on 1997-09-28")]
    [InlineData(ImportKind.Registrations, "1997-09-28,", "1997-09-28,2026-12-31", "effective_to", "ends in the future")]
    [InlineData(ImportKind.Charges, "sales,2026-08,2026-09-21", "sewer,2026-08,2026-08-21", "due_on", "before the period ends")]
    [InlineData(ImportKind.Charges, "sales,2026-08,2026-09-21", "sewer,1996-08,1996-09-20", "period", "before the account was opened on 1997-09-28")]
    [InlineData(ImportKind.Charges, "2026-09-21", "2027-09-21", "due_on", "more than a year after the period")]
    [InlineData(ImportKind.Charges, "sales,2026-08,2026-09-21", "sewer,2027-01,2027-02-15", "period", "has not begun")]
    [InlineData(ImportKind.Payments, "2026-09-15", "2024-09-15", "paid_on", "more than a year before the period")]
    public async Task What_is_unlikely_waits_for_a_decision(ImportKind kind, string good, string odd, string column, string reason)
    {
        await Given(kind);
        var file = Desk.Write(kind, ImportDesk.Good(kind).Replace(good, odd, StringComparison.Ordinal));

        var (report, no) = await Desk.Import(kind, file);
        Assert.Equal("imports.unusual-rows", no?.Code);
        var cell = Assert.Single(report.Bad);
        Assert.Equal((2L, column), (cell.Line, cell.Column));
        Assert.Contains(reason, cell.Reason, StringComparison.Ordinal);
        Assert.EndsWith("If this is right, import again with --accept-unusual.", cell.Reason, StringComparison.Ordinal);

        var (decided, accepted) = await Desk.ImportUnusual(kind, file);
        Assert.Null(accepted);
        Assert.Equal(1, decided.Imported);
        Assert.Contains("1 unusual row was imported, as decided with --accept-unusual. verify lists them as a note.", decided.Notes);
        var proof = await Desk.Verify();
        Assert.Empty(proof.Findings);
        Assert.Contains(proof.Notes, n => n.StartsWith("Unusual: ", StringComparison.Ordinal) && n.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_payment_more_than_ten_years_after_its_period_waits_for_a_decision()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        await Desk.Given(ImportKind.Charges, "0102000080,sewer,1998-08,1998-09-20,fee,50.00,B1");
        var file = Desk.Write(ImportKind.Payments, "0102000080,sewer,1998-08,2026-09-15,check,50.00,R1");

        var (report, no) = await Desk.Import(ImportKind.Payments, file);
        Assert.Equal("imports.unusual-rows", no?.Code);
        Assert.StartsWith("The payment is more than 10 years after the period.", Assert.Single(report.Bad).Reason, StringComparison.Ordinal);
        Assert.Equal(1, (await Desk.ImportUnusual(ImportKind.Payments, file)).Item1.Imported);
    }

    [Fact]
    public async Task A_registration_that_overlaps_another_of_the_tax_is_refused_and_one_after_it_is_not()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        var (report, _) = await Desk.Import(ImportKind.Registrations, Desk.Write(ImportKind.Registrations,
            "0102000080,sales,monthly,1997-09-28,2010-12-31", "0102000080,sales,quarterly,2010-06-01,", "0102000080,sales,quarterly,2011-01-01,"), acceptGood: true);

        Assert.Equal((2, 1), (report.Imported, report.Rejected));
        Assert.Equal("The account is registered for sales from 1997-09-28 to 2010-12-31, so this registration overlaps it. End the earlier one first.", Assert.Single(report.Bad).Reason);
    }

    [Fact]
    public async Task A_period_that_overlaps_one_already_charged_is_refused()
    {
        await Desk.GivenOneCharge();
        var (report, no) = await Desk.Import(ImportKind.Charges, Desk.Write(ImportKind.Charges, "0102000080,sales,2026-Q3,2026-10-20,tax,5.00,B2"));

        Assert.Equal("imports.bad-rows", no?.Code);
        Assert.Equal("The period overlaps 2026-08, which this account was charged sales for.", Assert.Single(report.Bad).Reason);
    }

    [Fact]
    public async Task A_license_is_due_within_its_year_as_the_rule_book_has_it()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        await Desk.Given(ImportKind.Charges, "0102000080,occupational-license,2026,2026-03-02,tax,250.00,B1");
    }

    [Theory]
    [InlineData("""UPDATE "Accounts" SET "OpenedOn" = '2031-01-01'""", "Account 0102000080: The account opens in the future.")]
    [InlineData("""UPDATE "Accounts" SET "ClosedOn" = '1990-01-01'""", "Account 0102000080: The account closed before it was opened on 1997-09-28.")]
    [InlineData("""UPDATE "Registrations" SET "To" = '1990-01-01'""", "Registration 0102000080 sales from 2020-01-01: The registration ends before it begins on 2020-01-01.")]
    [InlineData("""UPDATE "Registrations" SET "From" = '2031-01-01'""", "Registration 0102000080 sales from 2031-01-01: The registration begins in the future.")]
    [InlineData("""UPDATE "Obligations" SET "DueOn" = '2026-07-31'""", "0102000080 sales 2026-08: The due date is before the period begins")]
    [InlineData("""UPDATE "Obligations" SET "Period" = '2026-Q3', "DueOn" = '2026-10-20'""", "The account files sales by month, so it has no such period.")]
    [InlineData("""UPDATE "Postings" SET "EffectiveOn" = '2031-01-01' WHERE "Kind" = 'Payment'""", "Payment for sales 2026-08 on 2031-01-01 (From the old system: R1, check): The payment is on a day in the future.")]
    public async Task Verify_finds_what_cannot_be_in_records_that_already_have_it(string planted, string says)
    {
        await Given(ImportKind.Payments);
        await Desk.Given(ImportKind.Payments, ImportDesk.GoodPayment);
        Assert.Empty((await Desk.Verify()).Findings);
        Assert.Empty((await Desk.Verify()).Notes);

        await Office.Read(async c =>
        {
            foreach (var trigger in await c.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync())
            {
                await c.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create($"DROP TRIGGER \"{trigger}\""));
            }

            return await c.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(planted));
        });
        Assert.Contains((await Desk.Verify()).Findings, f => f.Invariant == "V19" && f.Sentence.Contains(says, StringComparison.Ordinal));
    }

    /// <summary>What rows of a kind need before them; sales is filed by month from 2020 to October 2026.</summary>
    private async Task Given(ImportKind kind)
    {
        if (kind > ImportKind.Accounts)
        {
            await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        }

        if (kind > ImportKind.Registrations)
        {
            var (_, no) = await Desk.Import(ImportKind.Registrations, Desk.Write(ImportKind.Registrations, "0102000080,sales,monthly,2020-01-01,2026-10-31"));
            Assert.Null(no);
        }

        if (kind > ImportKind.Charges)
        {
            await Desk.Given(ImportKind.Charges, ImportDesk.GoodCharge);
        }
    }
}
