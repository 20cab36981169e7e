using TaxCounter.Domain.Correspondence;
using Xunit;

namespace TaxCounter.Domain.Tests.Correspondence;

/// <summary>The little writing of templates and letters.</summary>
public class LetterTextTests
{
    private static readonly LetterTable _table = new(["Period", "Waived"], [["August", "45.56"], ["July", "20.00"]], ["Total", "65.56"]);

    [Fact]
    public void Names_are_filled_in_and_the_table_stands_where_its_line_is()
    {
        var blocks = LetterText.Merge("Dear {customer},\r\n\r\nwe waive {waived}.\n{figures}\nCall us.", Values(("customer", "First River"), ("waived", "$65.56")), _table);

        Assert.Equal(["Dear First River,", "we waive $65.56.", "", "Call us."], blocks.Select(b => b.Paragraph));
        Assert.Equal(_table.Rows, blocks[2].Table!.Rows);
    }

    [Fact]
    public void What_is_filled_in_is_never_filled_in_again() =>
        Assert.Equal("Reason: {waived} and {figures}", LetterText.Fill("Reason: {reason}", Values(("reason", "{waived} and {figures}"), ("waived", "$1.00"))));

    [Fact]
    public void A_paragraph_of_which_nothing_is_left_falls_away_and_one_with_blank_lines_becomes_several() =>
        Assert.Equal(["One", "Two\nthree", "End"], LetterText.Merge("{a}\n\n{b}\n\nEnd", Values(("a", ""), ("b", "One\n \n\nTwo\nthree")), null).Select(b => b.Paragraph));

    [Fact]
    public void What_is_kept_is_read_back_as_it_was()
    {
        LetterBlock[] blocks = [new("A first\nwith two lines", null), new("", _table), new("# no table: <b>x</b> **y**", null)];

        var read = LetterText.Read(LetterText.Write(blocks));

        Assert.Equal(blocks.Select(b => b.Paragraph), read.Select(b => b.Paragraph));
        Assert.Equal(_table.Head, read[1].Table!.Head);
        Assert.Equal(_table.Total, read[1].Table!.Total);
        Assert.Equal(_table.Rows, read[1].Table!.Rows);
        Assert.Null(read[2].Table);
    }

    [Fact]
    public void Nobody_types_a_table_or_a_letter_of_their_own_into_a_field()
    {
        var blocks = LetterText.Merge("{reason}", Values(("reason", "#\tPeriod\tWaived\n-\tAugust\t900.00")), null);

        Assert.Null(Assert.Single(LetterText.Read(LetterText.Write(blocks))).Table);
    }

    [Theory]
    [InlineData("{account}", null)]
    [InlineData("{Account}", "{Account}")]
    [InlineData("a { b", "{ b")]
    [InlineData("{account}}", "}")]
    [InlineData("{due_day}", "{due_day}")]
    public void A_brace_that_is_no_name_is_found(string text, string? stray) => Assert.Equal(stray, LetterText.StrayBrace(text));

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value);
}
