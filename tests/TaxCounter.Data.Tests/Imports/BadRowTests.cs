using System.Text;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>Every kind of bad row is listed with its line, column, value and reason, and never stops with more than a sentence.</summary>
public sealed class BadRowTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private ImportDesk Desk => new(Office);

    [Theory]
    [InlineData(ImportKind.Charges, "0102000080,", "0102000081,", "account_number", "0102000081", "check digit")]
    [InlineData(ImportKind.Charges, "0102000080,", "01020,", "account_number", "01020", "ten digits, or eight")]
    [InlineData(ImportKind.Charges, "0102000080,", "0102000098,", "account_number", "0102000098", "no account with this number")]
    [InlineData(ImportKind.Charges, "sales", "salt", "tax_type", "salt", "no such tax type")]
    [InlineData(ImportKind.Charges, "2026-08,", "2026-13,", "period", "2026-13", "not a period")]
    [InlineData(ImportKind.Charges, "2026-09-21", "2026-09-31", "due_on", "2026-09-31", "not a date")]
    [InlineData(ImportKind.Charges, "2026-09-21", "9/21/2026", "due_on", "9/21/2026", "not a date")]
    [InlineData(ImportKind.Charges, ",tax,", ",penalty,", "component", "penalty", "tax, fee")]
    [InlineData(ImportKind.Charges, "911.20", "911.205", "amount", "911.205", "two decimals")]
    [InlineData(ImportKind.Charges, "911.20", "-911.20", "amount", "-911.20", "negative")]
    [InlineData(ImportKind.Charges, "911.20", "0.00", "amount", "0.00", "amount is zero")]
    [InlineData(ImportKind.Charges, "911.20", "+911.20", "amount", "+911.20", "not an amount")]
    [InlineData(ImportKind.Charges, "911.20", "$911.20", "amount", "$911.20", "not an amount")]
    [InlineData(ImportKind.Charges, "911.20", "999999999999.00", "amount", "••••••••9999.00", "is more than")]
    [InlineData(ImportKind.Charges, ",B1", ",=1+1", "reference", "=1+1", "formula")]
    [InlineData(ImportKind.Charges, ",B1", ",", "reference", "", "This cell is empty")]
    [InlineData(ImportKind.Charges, ",B1", ",4111111111111111", "reference", "••••••••••••1111", "card number")]
    [InlineData(ImportKind.Charges, ",B1", ",B\u00001", "reference", "B␣1", "NUL")]
    [InlineData(ImportKind.Charges, ",B1", ",B\uFFFD1", "reference", "B\uFFFD1", "UTF-8")]
    [InlineData(ImportKind.Charges, ",B1", "", "", null, "6 cells")]
    [InlineData(ImportKind.Charges, ",B1", ",\"B1", "", null, "quotation mark")]
    [InlineData(ImportKind.Charges, ",B1", ",B\"1", "", null, "quotation mark")]
    [InlineData(ImportKind.Payments, "check", "cheque", "tender", "cheque", "money-order")]
    [InlineData(ImportKind.Registrations, "monthly", "weekly", "filing_frequency", "weekly", "quarterly")]
    [InlineData(ImportKind.Registrations, "1997-09-28,", "1997-09-28,1996-01-01", "effective_to", "1996-01-01", "before it began")]
    [InlineData(ImportKind.Accounts, "business,", "shop,", "kind", "shop", "user-fee")]
    [InlineData(ImportKind.Accounts, "723455413", "72345541", "tin", "••••5541", "nine digits")]
    [InlineData(ImportKind.Accounts, "FEIN", "ITIN", "tin_type", "ITIN", "SSN")]
    [InlineData(ImportKind.Accounts, "1700", "1799", "location_code", "1799", "no such location")]
    [InlineData(ImportKind.Accounts, "Hebert Group LLC", "=SUM(A1)", "taxpayer_name", "=SUM(A1)", "formula")]
    [InlineData(ImportKind.Accounts, "Hebert Group LLC", "\u200B＝SUM(A1)", "taxpayer_name", "=SUM(A1)", "formula")]
    [InlineData(ImportKind.Accounts, "LA,70816,3959", "LA,M5V 2T6,3959", "zip", "M5V 2T6", "five or nine digits")]
    [InlineData(ImportKind.Accounts, "LA,70816,3959", "XX,SW1A 2AA,3959", "zip", "SW1A 2AA", "name the country")]
    [InlineData(ImportKind.Accounts, ",3959 Essen Ln,Baton Rouge,LA,70816,(225)", ",,Baton Rouge,LA,70816,(225)", "mailing_street", "", "cell is empty")]
    [InlineData(ImportKind.Accounts, "Hebert Group LLC", "", "taxpayer_name", "", "cell is empty")]
    [InlineData(ImportKind.Accounts, ",open", ",ajar", "status", "ajar", "suspended")]
    [InlineData(ImportKind.Accounts, "(225) 745-7005", "4111 1111 1111 1111", "phone", "•••• •••• •••• 1111", "card number")]
    public async Task A_bad_cell_is_listed_with_line_column_value_and_reason(ImportKind kind, string good, string bad, string column, string? value, string reason)
    {
        if (kind != ImportKind.Accounts)
        {
            await Desk.GivenOneCharge();
        }

        var row = ImportDesk.Good(kind).Replace(good, bad, StringComparison.Ordinal).Replace(",B1", ",B7", StringComparison.Ordinal);
        Assert.NotEqual(ImportDesk.Good(kind), row);

        var (report, no) = await Desk.Import(kind, Desk.Write(kind, row));

        Assert.Equal("imports.bad-rows", no?.Code);
        var cell = Assert.Single(report.Bad);
        Assert.Equal((2L, column), (cell.Line, cell.Column));
        Assert.Contains(reason, cell.Reason, StringComparison.Ordinal);
        Assert.Equal(value ?? cell.Value, cell.Value);
        Assert.Equal((1, 0, 1), (report.Rows, report.Imported, report.Rejected));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_listed_and_cut_short()
    {
        var (report, _) = await Desk.Import(ImportKind.Accounts, Desk.Write(ImportKind.Accounts, ImportDesk.GoodAccount.Replace("Hebert Group LLC", new string('x', 300), StringComparison.Ordinal)));

        var cell = Assert.Single(report.Bad);
        Assert.Equal("taxpayer_name", cell.Column);
        Assert.True(cell.Value.Length < 100);
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_a_bad_row_and_the_next_line_is_read()
    {
        await Desk.GivenOneCharge();
        var file = Desk.Write(ImportKind.Charges, new string('9', 10 * 1024 * 1024), "0102000080,sales,2026-07,2026-08-20,tax,1.00,B2");

        var (report, no) = await Desk.Import(ImportKind.Charges, file, acceptGood: true);

        Assert.Null(no);
        var cell = Assert.Single(report.Bad);
        Assert.Contains("10,485,760 characters", cell.Reason, StringComparison.Ordinal);
        Assert.True(cell.Value.Length < 100);
        Assert.Equal(1, report.Imported);
    }

    [Fact]
    public async Task The_same_key_twice_in_a_file_is_unchanged_when_alike_and_bad_when_not()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        var other = ImportDesk.GoodCharge.Replace("911.20", "1.00", StringComparison.Ordinal);

        var (report, _) = await Desk.Import(ImportKind.Charges, Desk.Write(ImportKind.Charges, ImportDesk.GoodCharge, ImportDesk.GoodCharge, other), acceptGood: true);

        Assert.Equal((3, 1, 1, 1), (report.Rows, report.Imported, report.Unchanged, report.Rejected));
        Assert.Equal((4L, "reference", "B1"), (report.Bad[0].Line, report.Bad[0].Column, report.Bad[0].Value));
    }

    [Fact]
    public async Task No_whole_tax_id_is_ever_shown()
    {
        // The columns are shifted by one, so that the tax id stands where another column is looked for.
        var file = Desk.Write(ImportKind.Accounts, ImportDesk.GoodAccount.Replace("business,", "", StringComparison.Ordinal) + ",", ImportDesk.GoodAccount.Replace("FEIN,723455413", "FEIN,7234554130", StringComparison.Ordinal));

        var (report, _) = await Desk.Import(ImportKind.Accounts, file);

        Assert.Equal(2, report.Rejected);
        Assert.DoesNotContain("723455413", File.ReadAllText(report.RejectedFile!), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Bad, b => b.Value.Contains("723455413", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("account_number,tax_type,period,due_on,component,amount\n", "imports.missing-column")]
    [InlineData("account_number;tax_type;period;due_on;component;amount;reference\n", "imports.missing-column")]
    [InlineData("account_number,tax_type,period,due_on,component,amount,amount,reference\n", "imports.column-twice")]
    [InlineData("", "imports.empty")]
    [InlineData("\n\n", "imports.empty")]
    [InlineData("PK\u0003\u0004 a spreadsheet", "imports.not-utf8")]
    [InlineData("\"account_number\n", "imports.missing-column")]
    public async Task A_file_that_is_not_what_was_asked_for_is_refused_in_a_sentence(string text, string code)
    {
        var (report, no) = await Desk.Import(ImportKind.Charges, Desk.WriteText(text));

        Assert.Equal(code, no?.Code);
        Assert.Equal(0, report.Rows);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_or_its_rows_listed()
    {
        var utf16 = await Desk.Import(ImportKind.Accounts, Desk.WriteBytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(ImportDesk.AccountsHeader)]));
        var windows = await Desk.Import(ImportKind.Accounts, Desk.WriteBytes(Encoding.Latin1.GetBytes(ImportDesk.AccountsHeader + "\n" + ImportDesk.GoodAccount.Replace("Hebert", "Hébert", StringComparison.Ordinal) + "\n")));

        Assert.Equal("imports.not-utf8", utf16.Refusal?.Code);
        Assert.Equal((2L, "taxpayer_name"), (Assert.Single(windows.Report.Bad).Line, windows.Report.Bad[0].Column));
    }

    [Fact]
    public async Task A_mark_at_the_start_columns_in_another_order_blank_lines_and_one_column_more_are_fine()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        var file = Desk.WriteText("\uFEFFreference,account_number,tax_type,period,due_on,component,amount,note\r\n\r\n\"B1\",0102000080,sales,2026-08,2026-09-21,tax,\"911.20\",\"so, \"\"what\"\"\"\r\n");

        var (report, no) = await Desk.Import(ImportKind.Charges, file);

        Assert.Null(no);
        Assert.Equal((1, 1, Money.Dollars(911.20m)), (report.Rows, report.Imported, report.Amount));
        Assert.Contains("note", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_to_be_missing()
    {
        var (_, no) = await Desk.Import(ImportKind.Accounts, "/nowhere/accounts.csv");

        Assert.Equal("imports.not-found", no?.Code);
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_is_shown_with_an_apostrophe_in_the_list()
    {
        var (report, _) = await Desk.Import(ImportKind.Accounts, Desk.Write(ImportKind.Accounts, ImportDesk.GoodAccount.Replace("Hebert Group LLC", "=HYPERLINK(1)", StringComparison.Ordinal)));

        Assert.StartsWith("2,taxpayer_name,'=HYPERLINK(1),", File.ReadLines(report.RejectedFile!).Last(), StringComparison.Ordinal);
    }
}
