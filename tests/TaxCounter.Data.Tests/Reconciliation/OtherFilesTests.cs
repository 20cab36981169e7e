using System.Text;
using TaxCounter.Data.Reconciliation;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Tests.Reconciliation;

/// <summary>Files of the same formats as other banks and processors write them.</summary>
public sealed class OtherFilesTests
{
    private static readonly string _bai = Encoding.UTF8.GetString(BankFiles.Bytes("statement_2026-11-24.bai"));

    [Fact]
    public void Line_ends_a_byte_order_mark_blank_lines_and_the_end_sign_of_old_systems_change_nothing()
    {
        foreach (var text in new[] { _bai.ReplaceLineEndings("\r\n"), _bai.ReplaceLineEndings("\r"), "\uFEFF" + _bai, _bai.ReplaceLineEndings("\n\n"), _bai + "\u001A", _bai.ReplaceLineEndings("   \n") })
        {
            var read = BankFiles.ReadText(text);
            Assert.Empty(read.Problems);
            Assert.Equal((15, 2, new Money(823549), new Money(74341), new Money(20979208)), (read.Records, read.Accounts.Count, read.Credits, read.Debits, read.Closing!.Value));
        }
    }

    [Fact]
    public void Two_groups_and_several_continuations_are_read_to_the_cent()
    {
        const string text = """
            01,BANK,OFFICE,261124,0000,7,,,2/
            02,OFFICE,BANK,1,261123,,,2/
            03,77,,010,+10000,,/
            88,015,-5000,,
            88,400,15000,1,/
            16,495,15000,V,261124,1200,REF-1,,OUT TO
            88,SOMEBODY, WITH A COMMA/AND A STROKE
            49,35000,6/
            98,35000,1,8/
            02,OFFICE,BANK,1,261124,2400,USD,/
            03,88,USD,/
            16,301,2500,D,2,0,1500,1,1000,REF-2,BAG 9,/
            16,890,,,,,CALL US
            49,2500,4/
            98,2500,1,6/
            99,37500,2,16/
            """;
        var read = BankFiles.ReadText(text);

        Assert.Equal([], read.Problems.Select(p => $"{p.Line}: {p.Reason}"));
        Assert.Equal((16, 2, new Money(2500), new Money(15000), 2), (read.Records, read.Accounts.Count, read.Credits, read.Debits, read.Items.Count));
        Assert.Equal((new Money(10000), new Money(-5000)), (read.Opening!.Value, read.Closing!.Value));
        Assert.Equal(("OUT TO SOMEBODY, WITH A COMMA/AND A STROKE", new DateOnly(2026, 11, 23)), (read.Items[0].Text, read.Items[0].Day));
        Assert.Equal(("REF-2", "BAG 9"), (read.Items[1].BankReference, read.Items[1].CustomerReference));
    }

    [Theory]
    [InlineData("date;memo;debit;credit\n2026-11-24;DEPOSIT;;1,250.00\n", 125000, 0)]
    [InlineData("date\tmemo\tdebit\tcredit\n11/24/26\tDEPOSIT, A\t\t1250\n", 125000, 0)]
    [InlineData("First Bank\nStatement of account 9\n\nAccount,Date,Description,Amount\n9,2026-11-24,\"A \"\"B\"\", C\",\"1,250.00\"\n9,2026-11-24,FEE,-10.00\n", 125000, 1000)]
    [InlineData("date,memo,amount,balance\n2026-11-24,A,\"1,250.00 CR\",1250.00\n2026-11-24,B,10.00 DR,1240.00\n", 125000, 1000)]
    [InlineData("Details,Posting Date,Description,Amount,Type\nCREDIT,11/24/2026,A,1250.00,CREDIT\nDEBIT,11/24/2026,B,10.00,DEBIT\n", 125000, 1000)]
    [InlineData("credit,debit,description,date\n\"$1,250.00\",,A,2026-11-24T00:00:00\n,(10.00),B,24-Nov-2026\n", 125000, 0)]
    [InlineData("date,memo,amount\n2026-11-24,\"TWO\nLINES\",1250.00\n\n2026-11-24,B,-10.00\n\n", 125000, 1000)]
    [InlineData("date,memo,amount\n2026-11-24,A,1250.00,,\n2026-11-24,B,10.00-,,\n", 125000, 1000)]
    public void Other_signs_between_cells_lines_above_the_header_and_ways_to_write_an_amount(string text, long credits, long debits)
    {
        var read = BankFiles.ReadText(text);

        if (text.Contains("(10.00)", StringComparison.Ordinal))
        {
            Assert.Equal("A debit or a credit is negative. The columns say the direction, not the sign.", read.Problems.Single().Reason);
            return;
        }

        Assert.Equal([], read.Problems.Select(p => $"{p.Line}: {p.Reason}"));
        Assert.Equal((new Money(credits), new Money(debits)), (read.Credits, read.Debits));
    }

    [Fact]
    public void One_source_sends_statements_lockbox_files_and_card_settlements()
    {
        foreach (var kind in new[] { StatementFormat.BankCsv, StatementFormat.Lockbox, StatementFormat.CardSettlement, StatementFormat.Bai2 })
        {
            var source = StatementSource.Of("First Bank", kind);
            foreach (var (file, format) in new[] { ("lockbox_2026-11-24.csv", StatementFormat.Lockbox), ("card_settlement_2026-11-24.csv", StatementFormat.CardSettlement), ("statement_2026-11-24.csv", StatementFormat.BankCsv), ("statement_2026-11-24.bai", StatementFormat.Bai2) })
            {
                var read = new StatementReader().Read(BankFiles.Bytes(file), source);
                Assert.Empty(read.Problems);
                Assert.Equal(format, read.Format);
            }
        }
    }

    [Fact]
    public void Names_of_an_old_Windows_program_keep_their_letters_and_quotation_marks()
    {
        byte[] content = [.. "date,memo,amount\n2026-11-24,"u8, 0x93, .. "CAF"u8, 0xC9, .. " O"u8, 0x92, .. "NEIL"u8, 0x94, .. ",5.00\n"u8];
        var read = new StatementReader().Read(content, null);

        Assert.Empty(read.Problems);
        Assert.Equal("“CAFÉ O’NEIL”", read.Items[0].Text);
    }

    [Theory]
    [InlineData("date,memo,amount\n2026-11-24,\"A,5.00\n2026-11-24,B,6.00\n", 2, "A quotation mark is not closed")]
    [InlineData("date,memo,amount\n2026-11-24,A,5.00,6.00\n", 2, "The row has 4 cells but the header has 3.")]
    [InlineData("date,memo,amount\n2026-11-24,A\n", 2, "The row has 2 cells but the header has 3.")]
    [InlineData("date,memo,amount\n2026-11-24,A,\"12,50\"\n", 2, "\"12,50\" is not an amount.")]
    [InlineData("date,memo,amount,type\n2026-11-24,A,-5.00,CREDIT\n", 2, "negative, but the row says it is a credit")]
    [InlineData("settlement_date,gross,fee,net\n2026-11-24,10.00,0.30,9.60\n", 2, "9.60 is not 10.00 less the fee of 0.30, which is 9.70.")]
    public void What_is_wrong_is_refused_with_its_line(string text, int line, string says)
    {
        var problem = BankFiles.ReadText(text).Problems[0];

        Assert.Equal(line, problem.Line);
        Assert.Contains(says, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fee_that_the_processor_writes_as_money_out_is_the_same_fee()
    {
        var read = BankFiles.ReadText("settlement_date,gross,fee,net\n2026-11-24,286.31,-6.44,279.87\n");

        Assert.Empty(read.Problems);
        Assert.Equal(new Money(644), read.Items[0].ProcessorFee);
    }
}
