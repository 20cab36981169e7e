using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>Export files as offices have them: empty rows of a spreadsheet, telephones with a plus, addresses abroad, receipts for two periods, numbers of eight digits.</summary>
public sealed class PapersAsTheyAreTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private ImportDesk Desk => new(Office);

    [Fact]
    public async Task Rows_of_only_commas_blank_lines_and_a_last_control_z_are_nothing()
    {
        var file = Desk.WriteText($"\r\n,,,\r\n{ImportDesk.AccountsHeader},,\r\n{ImportDesk.GoodAccount},,\r\n,,,,,\r\n\"\",\"\", ,\u00A0\r\n\r\n\u001A");

        var (report, no) = await Desk.Import(ImportKind.Accounts, file);

        Assert.Null(no);
        Assert.Equal((1, 1, 0), (report.Rows, report.Imported, report.Rejected));
        Assert.Empty(report.Notes);
    }

    [Fact]
    public async Task A_control_z_right_behind_the_last_cell_is_nothing_either()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);

        var (report, no) = await Desk.Import(ImportKind.Charges, Desk.WriteText($"{ImportDesk.ChargesHeader}\n{ImportDesk.GoodCharge}\u001A"));
        var (again, _) = await Desk.Import(ImportKind.Charges, Desk.Write(ImportKind.Charges, ImportDesk.GoodCharge));

        Assert.Null(no);
        Assert.Equal((1, 1), (report.Imported, again.Unchanged));
    }

    [Theory]
    [InlineData("(225) 745-7005", "+1 225 745-7005", "+1 225 745-7005")]
    [InlineData("Hebert Group LLC", "@Home Repairs LLC", "@Home Repairs LLC")]
    [InlineData("Hebert Group LLC", "-40 Degrees Ice", "-40 Degrees Ice")]
    [InlineData("First River Construction", "+Plus Pharmacy", "+Plus Pharmacy")]
    [InlineData("Hebert Group LLC", "\uFEFFHe\u00ADbert\u200B Group\u00A0LLC\u200E", "Hebert Group LLC")]
    public async Task Text_comes_in_as_it_is_read_without_signs_that_nobody_sees(string good, string given, string kept)
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount.Replace(good, given, StringComparison.Ordinal));

        var account = await Account();
        Assert.Contains(kept, new[] { account.Phone, account.TaxpayerName, account.TradeName });
    }

    [Theory]
    [InlineData("18 Rue de Rivoli,Paris,,75001,,,,,", "France", "", "18 Rue de Rivoli|Paris, 75001|FRANCE")]
    [InlineData("18 Rue de Rivoli,Paris,,75001,,,,,", "France", "France", "18 Rue de Rivoli|Paris, 75001|FRANCE")]
    [InlineData("10 Downing St,London,England,SW1A 2AA,,,,,", "United Kingdom", "", "10 Downing St|London, England SW1A 2AA|UNITED KINGDOM")]
    [InlineData("1 Nathan Rd,Hong Kong,,,,,,,", "Hong Kong", "", "1 Nathan Rd|Hong Kong|HONG KONG")]
    [InlineData("290 Bremner Blvd,Toronto,ON,M5V 3L9,,,,,", "", "", "290 Bremner Blvd|Toronto, ON M5V 3L9|CANADA")]
    [InlineData("3959 Essen Ln,Baton Rouge,LA,70816,,,,,", "USA", "", "3959 Essen Ln|Baton Rouge, LA 70816")]
    [InlineData("3959 Essen Ln,Baton Rouge,LA,70816,PO Box 7,Monterrey,NL,64000,", "", "Mexico", "PO Box 7|Monterrey, NL 64000|MEXICO")]
    public async Task An_address_abroad_is_taken_as_written_and_an_empty_mailing_address_is_the_place_of_business(string address, string country, string mailingCountry, string letter)
    {
        var row = ImportDesk.GoodAccount.Replace("3959 Essen Ln,Baton Rouge,LA,70816,3959 Essen Ln,Baton Rouge,LA,70816,", address, StringComparison.Ordinal);
        var file = Desk.WriteText($"{ImportDesk.AccountsHeader},country,mailing_country\n{row},{country},{mailingCountry}\n");

        var (report, no) = await Desk.Import(ImportKind.Accounts, file);

        Assert.Null(no);
        Assert.Equal((1, 0), (report.Imported, report.Notes.Count));
        Assert.Equal(letter, string.Join('|', (await Account()).Mailing.Lines()));
    }

    [Fact]
    public async Task Words_in_capitals_are_the_same_words()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount.Replace("business", "Business", StringComparison.Ordinal).Replace(",LA,", ",La,", StringComparison.Ordinal).Replace(",en,", ",EN,", StringComparison.Ordinal).Replace(",open", ",OPEN", StringComparison.Ordinal));
        await Desk.Given(ImportKind.Charges, ImportDesk.GoodCharge.Replace(",tax,", ",Tax,", StringComparison.Ordinal));
        await Desk.Given(ImportKind.Payments, ImportDesk.GoodPayment.Replace(",check,", ",Check,", StringComparison.Ordinal));

        var account = await Account();
        Assert.Equal(("LA", "en", AccountStatus.Open), (account.Location.State, account.Language, account.Status));
        Assert.True((await Desk.Verify()).IsSound);
    }

    [Theory]
    [InlineData("Outside the parish", "OUTSIDE-PARISH")]
    [InlineData("OUTSIDE-STATE", "OUTSIDE-STATE")]
    public async Task A_business_outside_the_parish_or_the_state_is_charged_undivided(string given, string code)
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount.Replace(",1700,", $",{given},", StringComparison.Ordinal));
        await Desk.Given(ImportKind.Charges, ImportDesk.GoodCharge);

        Assert.Equal(code, (await Account()).LocationCode);
    }

    [Fact]
    public async Task One_reference_pays_two_periods_of_one_receipt_and_comes_again_unchanged()
    {
        await Desk.GivenOneCharge();
        await Desk.Given(ImportKind.Charges, "0102000080,sales,2026-07,2026-08-20,tax,100.00,B2");
        string[] rows = [ImportDesk.GoodPayment, "0102000080,sales,2026-07,2026-09-15,check,100.00,R1"];

        await Desk.Given(ImportKind.Payments, rows);
        var (again, no) = await Desk.Import(ImportKind.Payments, Desk.Write(ImportKind.Payments, rows));

        Assert.Null(no);
        Assert.Equal((0, 2), (again.Imported, again.Unchanged));
        Assert.True((await Desk.Verify()).IsSound);
    }

    [Theory]
    [InlineData("0102000080,sales,2026-07,2026-09-16,check,100.00,R1")]
    [InlineData("0102000080,sales,2026-07,2026-09-15,cash,100.00,R1")]
    public async Task A_reference_on_another_day_or_in_another_way_is_a_slip(string second)
    {
        await Desk.GivenOneCharge();
        await Desk.Given(ImportKind.Charges, "0102000080,sales,2026-07,2026-08-20,tax,100.00,B2");

        var (report, no) = await Desk.Import(ImportKind.Payments, Desk.Write(ImportKind.Payments, ImportDesk.GoodPayment, second));

        Assert.Equal("imports.bad-rows", no?.Code);
        Assert.Contains("same reference for another account, day or tender", Assert.Single(report.Bad).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_whose_period_was_changed_in_the_file_is_refused_and_not_posted_twice()
    {
        await Desk.GivenOneCharge();
        await Desk.Given(ImportKind.Charges, "0102000080,sales,2026-07,2026-08-20,tax,100.00,B2");
        await Desk.Given(ImportKind.Payments, ImportDesk.GoodPayment);

        var (report, no) = await Desk.Import(ImportKind.Payments, Desk.Write(ImportKind.Payments, ImportDesk.GoodPayment.Replace("2026-08,", "2026-07,", StringComparison.Ordinal)));

        Assert.Equal("imports.bad-rows", no?.Code);
        Assert.Equal(("R1", true), (Assert.Single(report.Bad).Value, report.Bad[0].Reason.Contains("different content", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("10200008", "")]
    [InlineData("1020-0008", "")]
    [InlineData("0102000080", "10200008")]
    public async Task An_account_number_of_eight_digits_is_kept_as_the_old_number_and_found(string number, string old)
    {
        var row = ImportDesk.GoodAccount.Replace("0102000080", number, StringComparison.Ordinal);
        Assert.Null((await Desk.Import(ImportKind.Accounts, Desk.WriteText($"{ImportDesk.AccountsHeader},old_number\n{row},{old}\n"))).Refusal);
        await Desk.Given(ImportKind.Charges, ImportDesk.GoodCharge.Replace("0102000080", number, StringComparison.Ordinal));

        Assert.Equal(("0102000080", "10200008"), ((await Account()).Number.Digits, (await Account()).OldNumber));
        foreach (var typed in new[] { "10200008", "1020-0008", "10 20 00 08", "0010200008", "1020\u20110008" })
        {
            var found = Assert.Single((await Find(typed)).Hits);
            Assert.Equal(("0102000080", true, SearchField.OldNumber), (found.Number.Digits, found.IsExact, Assert.Single(found.FoundIn)));
        }

        Assert.Empty((await Find("1020000")).Hits);
        Assert.Empty((await Find("10200009")).Hits);
    }

    private async Task<AccountHits> Find(string typed)
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<IAccountSearch>().Find(typed);
    }

    private async Task<Account> Account()
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<TaxCounterContext>().Set<Account>().SingleAsync();
    }
}
