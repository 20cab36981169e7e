using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Tests.Reconciliation;

public sealed class StatementTableTests
{
    [Fact]
    public void A_statement_as_a_table_tells_the_same_as_the_banks_own_format()
    {
        var (table, bai) = (BankFiles.Read("statement_2026-11-24.csv"), BankFiles.Read("statement_2026-11-24.bai"));

        Assert.Empty(table.Problems);
        Assert.Equal((StatementFormat.BankCsv, 5, new Money(823549), new Money(74341)), (table.Format, table.Records, table.Credits, table.Debits));
        Assert.Equal(bai.Items.Select(i => (i.Account, i.Day, i.Kind, i.Amount, i.BankReference, i.CustomerReference, i.CheckNumber)), table.Items.Select(i => (i.Account, i.Day, i.Kind, i.Amount, i.BankReference, i.CustomerReference, i.CheckNumber)));
        Assert.Null(table.Opening);
    }

    [Fact]
    public void A_lockbox_file_gives_its_checks_and_what_they_are_for()
    {
        var read = BankFiles.Read("lockbox_2026-11-24.csv");

        Assert.Empty(read.Problems);
        Assert.Empty(read.Notes);
        Assert.Equal((StatementFormat.Lockbox, 4, new Money(397111)), (read.Format, read.Items.Count, read.Credits));
        Assert.Equal(["0102041456", "0102038809", "0102037645", ""], read.Items.Select(i => i.PaysAccount));
        Assert.Equal(("DELTA, SMITH & \"SON\" CO", "5520", "111000025", new DateOnly(2026, 11, 21)), (read.Items[3].Payer, read.Items[3].CheckNumber, read.Items[3].RoutingNumber, read.Items[3].Postmark!.Value));
    }

    [Fact]
    public void A_card_settlement_gives_gross_fees_and_net()
    {
        var read = BankFiles.Read("card_settlement_2026-11-24.csv");

        Assert.Empty(read.Problems);
        Assert.Equal((StatementFormat.CardSettlement, 4, new Money(204247), new Money(7500)), (read.Format, read.Items.Count, read.Credits, read.Debits));
        Assert.Equal(new Money(196747), read.Items.Total(i => i.Amount));
        Assert.Equal(new Money(4595), read.Items.Total(i => i.ProcessorFee));
        Assert.Equal(new Money(192152), read.Items.Total(i => i.Amount - i.ProcessorFee));
        Assert.Equal((ItemKind.CardRefund, "6011", "A10032"), (read.Items[3].Kind, read.Items[3].LastFour, read.Items[3].CustomerReference));
    }

    [Theory]
    [InlineData("Account,Posting Date,Description,Amount\n9,11/24/2026,WIRE FROM X,\"1,250.00\"\n9,11/25/2026,FEE,(10.00)\n", 125000, 1000)]
    [InlineData("date,memo,withdrawals,deposits,balance\n2026-11-24,DEPOSIT,,$300.00,1300.00\n2026-11-25,CHECK,50.00,0.00,1250.00\n", 30000, 5000)]
    public void Other_banks_name_their_columns_otherwise(string text, long credits, long debits)
    {
        var read = BankFiles.ReadText(text);

        Assert.Empty(read.Problems);
        Assert.Equal((new Money(credits), new Money(debits)), (read.Credits, read.Debits));
    }

    [Fact]
    public void A_running_balance_tells_how_the_day_opened_and_closed()
    {
        var read = BankFiles.ReadText("date,memo,withdrawals,deposits,balance\n2026-11-24,DEPOSIT,,300.00,1300.00\n2026-11-25,CHECK,50.00,,1250.00\n");

        Assert.Equal((new Money(100000), new Money(125000)), (read.Opening!.Value, read.Closing!.Value));
        Assert.True(read.Accounts[0].OffBy.IsZero);
    }

    [Fact]
    public void What_the_office_says_of_a_sources_columns_goes_first()
    {
        var source = StatementSource.Of("Box", StatementFormat.Lockbox);
        source.Read(StatementFormat.Lockbox, "payer = Drawn By\namount = Cash Value");

        var read = BankFiles.ReadText("Lockbox,Date,Amount,Cash Value,Drawn By\n7,2026-11-24,1.00,25.50,ACME\n", source);

        Assert.Equal((new Money(2550), "ACME"), (read.Items[0].Amount, read.Items[0].Payer));
    }

    [Theory]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,5.00,6.00\n", 2, "The row has a debit and a credit.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,,\n", 2, "The row has no amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,-5.00,\n", 2, "A debit or a credit is negative.")]
    [InlineData("date,memo,debit,credit\n2026-24-11,X,5.00,\n", 2, "Day: \"2026-24-11\" is not a date.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,five,\n", 2, "Debit: \"five\" is not an amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,5.005,\n", 2, "Debit: \"5.005\" is not an amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,\"12,50\",\n", 2, "Debit: \"12,50\" is not an amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,\"1.234,56\",\n", 2, "Debit: \"1.234,56\" is not an amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,1e3,\n", 2, "Debit: \"1e3\" is not an amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,١٢,\n", 2, "Debit: \"١٢\" is not an amount.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,X,5.00\n", 2, "The row has 3 cells but the header has 4.")]
    [InlineData("date,memo,debit,credit\n2026-11-24,\"X,5.00,\n", 2, "A quotation mark is not closed")]
    [InlineData("date,memo,debit,credit\n2026-11-24,4111111111111111,5.00,\n", 2, "Text: looks like a card number.")]
    [InlineData("date,memo,debit,credit\n", 0, "The file has a header and no rows.")]
    [InlineData("", 0, "The file is empty.")]
    [InlineData("hello,world\n1,2\n", 1, "The first line names no columns that are known.")]
    [InlineData("lockbox,deposit_date,batch,item,amount\n7,2026-11-24,1,1,5.00\n7,2026-11-24,1,1,6.00\n", 3, "Item: 1 of batch 1 stands in the file twice.")]
    [InlineData("lockbox,deposit_date,batch,item,amount\n7,2026-11-24,1,1,0.00\n", 2, "Amount: 0.00 is not a payment.")]
    [InlineData("settlement_date,type,gross,fee,net\n2026-11-24,sale,10.00,0.30,9.71\n", 2, "Net: 9.71 is not 10.00 less the fee of 0.30, which is 9.70.")]
    [InlineData("settlement_date,type,gross,fee,net\n2026-11-24,refund,10.00,0.00,10.00\n", 2, "Gross: The refund is written as money in.")]
    public void A_bad_row_is_named_with_its_line_and_nothing_of_the_file_is_taken(string text, int line, string says)
    {
        var read = BankFiles.ReadText(text);

        Assert.NotEmpty(read.Problems);
        Assert.Equal(line, read.Problems[0].Line);
        Assert.StartsWith(says, read.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_routing_number_that_does_not_check_is_said_and_the_file_is_taken()
    {
        var read = BankFiles.ReadText("lockbox,deposit_date,amount,routing_number\n7,2026-11-24,5.00,021000022\n");

        Assert.Empty(read.Problems);
        Assert.StartsWith("Routing number 021000022 is wrong", Assert.Single(read.Notes).Reason, StringComparison.Ordinal);
    }
}
