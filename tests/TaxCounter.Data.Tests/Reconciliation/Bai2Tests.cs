using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Tests.Reconciliation;

public sealed class Bai2Tests
{
    private const string Whole = """
        01,021000021,OFFICE,261201,0600,7,,,2/
        02,OFFICE,021000021,1,261130,9999,,2/
        03,00077,,010,+100000,,,015,-2500,,/
        16,142,30000,V,261201,0930,AC1,,PAYROLL PROVIDER/REFUND, INC
        16,475,12500,D,3,0,1000,1,2000,2,9500,,2044/
        16,495,120000,Z,WT9,,
        88,TO STATE TREASURY
        88,ON REQUEST
        16,890,,,,,MESSAGE ONLY
        49,260000,8/
        98,260000,1,10/
        02,OFFICE,021000021,1,261130,,USD,2/
        03,00088,USD,010,500,,/
        88,015,500,,/
        16,354,100,0,,,INTEREST
        16,661,100,0,,,ANALYSIS
        49,1200,5/
        98,1200,1,7/
        99,261200,2,19/
        """;

    [Fact]
    public void The_statement_of_a_day_comes_out_to_the_cent()
    {
        var read = BankFiles.Read("statement_2026-11-24.bai");

        Assert.Empty(read.Problems);
        Assert.Empty(read.Notes);
        Assert.Equal((StatementFormat.Bai2, 15, 5), (read.Format, read.Records, read.Items.Count));
        Assert.Equal(
            [("0001234500", "152300.00", "159792.08", "155112.71", "8235.49", "743.41"), ("0001234519", "50000.00", "50000.00", "", "0.00", "0.00")],
            read.Accounts.Select(a => (a.Number, a.Opening?.Plain() ?? "", a.Closing?.Plain() ?? "", a.Available?.Plain() ?? "", a.Credits.Plain(), a.Debits.Plain())));
        Assert.Equal(new Money(749208), read.Closing - read.Opening);
        Assert.Equal(
            [
                (ItemKind.LockboxDeposit, "3971.11", "LB7781201124", "778120", "LOCKBOX 778120, 4 ITEMS"),
                (ItemKind.Deposit, "2342.86", "DP00093311", "EBR-2026-1123-01", "COUNTER DEPOSIT 2026-11-23 CASH 1222.25 CHECKS 3"),
                (ItemKind.Electronic, "1921.52", "ACH20261124007", "", "CARD SETTLEMENT BATCH 2026-11-23"),
                (ItemKind.Returned, "-733.41", "RT0045519", "1043", "RETURNED CHECK 1043 NSF DEPOSIT OF 2026-11-19 EBR-2026-1119-02"),
                (ItemKind.Fee, "-10.00", "FE0045519", "", "RETURNED ITEM FEE/1 ITEM"),
            ],
            read.Items.Select(i => (i.Kind, i.Amount.Plain(), i.BankReference, i.CustomerReference, i.Text)));
        Assert.All(read.Items, i => Assert.Equal(new DateOnly(2026, 11, 24), i.Day));
        Assert.Equal("1043", read.Items[3].CheckNumber);
    }

    [Theory]
    [InlineData("bad_account_total.bai", 11, "The account's total is 489,850.96, but its amounts add up to 489,841.96: 9.00 off.")]
    [InlineData("bad_record_count.bai", 15, "The file's trailer counts 14 records, but there are 15.")]
    [InlineData("bad_truncated.bai", 13, "The file ends before the group's trailer (98), so it is cut off.")]
    public void A_file_that_is_changed_or_cut_off_is_refused_with_its_line(string file, int line, string says)
    {
        var read = BankFiles.Read(file);

        Assert.Equal(line, read.Problems[0].Line);
        Assert.StartsWith(says, read.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_the_banks_own_is_money_to_explain()
    {
        var read = BankFiles.Read("unknown_type_code.bai");

        Assert.Empty(read.Problems);
        Assert.Equal((ItemKind.Unknown, "945", "1921.52"), (read.Items[2].Kind, read.Items[2].Type, read.Items[2].Amount.Plain()));
        Assert.Equal("Type 945 has a meaning of the bank's own: a credit of $1,921.52 to explain.", Assert.Single(read.Notes).Reason);
        Assert.Equal(new Money(823549), read.Credits);
    }

    [Fact]
    public void Groups_signs_funds_types_and_continued_texts_are_read_as_the_format_has_them()
    {
        var read = BankFiles.ReadText(Whole);

        Assert.Empty(read.Problems);
        Assert.Equal(19, read.Records);
        Assert.Equal(["PAYROLL PROVIDER/REFUND, INC", "", "TO STATE TREASURY ON REQUEST", "INTEREST", "ANALYSIS"], read.Items.Select(i => i.Text));
        Assert.Equal(["300.00", "-125.00", "-1200.00", "1.00", "-1.00"], read.Items.Select(i => i.Amount.Plain()));
        Assert.Equal(["AC1", "", "WT9", "", ""], read.Items.Select(i => i.BankReference));
        Assert.Equal("2044", read.Items[1].CustomerReference);
        Assert.Equal(["00077", "00088"], read.Accounts.Select(a => a.Number));
        Assert.Empty(read.Notes);
    }

    [Theory]
    [InlineData("01,021000021,OFFICE,261201,0600,7,,,2/", "01,021000021,OFFICE,261201,0600,7,,,3/", 1, "The file says version 3.")]
    [InlineData("02,OFFICE,021000021,1,261130,9999,,2/", "02,OFFICE,021000021,4,261130,9999,,2/", 2, "This group is a test")]
    [InlineData("02,OFFICE,021000021,1,261130,9999,,2/", "02,OFFICE,021000021,1,261331,9999,,2/", 2, "The group's date \"261331\" is not a date.")]
    [InlineData("02,OFFICE,021000021,1,261130,,USD,2/", "02,OFFICE,021000021,1,261130,,CAD,2/", 12, "The amounts are in CAD.")]
    [InlineData("16,475,12500,D", "16,475,-12500,D", 5, "\"-12500\" is not an amount in cents, which has no sign here.")]
    [InlineData("16,475,12500,D", "16,475,125.00,D", 5, "\"125.00\" is not an amount in cents")]
    [InlineData("16,142,30000,V", "16,142,30000,Q", 4, "\"Q\" is not a funds type")]
    [InlineData("16,354,100", "16,3X4,100", 15, "\"3X4\" is not a type of BAI2.")]
    [InlineData("16,661,100", "17,661,100", 16, "There is no record 17 in BAI2.")]
    [InlineData("16,661,100", "Total 100", 16, "This line does not begin with the number of a record")]
    [InlineData("49,260000,8/", "", 10, "The account before it has no trailer.")]
    [InlineData("98,260000,1,10/", "98,260000,2,10/", 11, "The group's trailer counts 2 accounts, but there are 1.")]
    [InlineData("98,1200,1,7/", "98,1200,1,8/", 18, "The group's trailer counts 8 records, but there are 7.")]
    [InlineData("99,261200,2,19/", "99,261201,2,19/", 19, "The file's total is 2,612.01, but its amounts add up to 2,612.00: 0.01 off.")]
    [InlineData("99,261200,2,19/", "99,261200,2,19/\n01,021000021,OFFICE,261201,0600,8,,,2/", 20, "There is more after the file's trailer (99).")]
    [InlineData("03,00088,USD", "16,354,1,0,,,BEFORE ITS ACCOUNT\n03,00088,USD", 13, "Record 16 stands outside of its account.")]
    public void What_the_format_does_not_allow_is_named_with_its_line(string right, string wrong, int line, string says)
    {
        var read = BankFiles.ReadText(Whole.Replace(right, wrong, StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal));

        Assert.NotEmpty(read.Problems);
        Assert.Equal(line, read.Problems[0].Line);
        Assert.StartsWith(says, read.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Balances_that_do_not_follow_from_the_movements_are_said_and_the_file_is_taken()
    {
        var read = BankFiles.ReadText("01,1,2,261201,0600,7,,,2/\r\n02,2,1,1,261130,,,2/\r\n03,9,,010,1000,,,015,5000,,/\r\n16,301,3000,0,,,DEPOSIT\r\n49,9000,3/\r\n98,9000,1,5/\r\n99,9000,1,7/\r\n\u001A");

        Assert.Empty(read.Problems);
        Assert.Equal("The closing balance of account 9 is 10.00 off its opening balance and movements. Ask the bank what is missing.", Assert.Single(read.Notes).Reason);
    }

    [Fact]
    public void A_card_number_in_a_banks_words_is_covered()
    {
        var read = BankFiles.ReadText(Whole.Replace("INTEREST", "CARD 4111 1111 1111 1111 REFUND", StringComparison.Ordinal));

        Assert.Empty(read.Problems);
        Assert.Equal("CARD •••• •••• •••• •••• REFUND", read.Items[3].Text);
    }
}
