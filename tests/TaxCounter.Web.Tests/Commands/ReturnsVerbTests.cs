using System.Text.Json;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>Keyed returns recomputed by a verb; nothing is kept.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class ReturnsVerbTests : VerbTest
{
    private const string Right = "1=52340; 2=8000; 3=340; 11=8340; 12=44000; 13/A=44000; 14/A=1000; 15/A=45000; 16/A=2475; 16b/A=2475; 17/A=25; 18/A=2500; 19/A=25; 20/A=2475; 23/A=2475; 25=2475";

    [Fact]
    public async Task Each_row_is_one_answer_with_its_first_wrong_line()
    {
        var wrong = Right.Replace("16/A=2475", "16/A=2457", StringComparison.Ordinal);
        var (code, said, refused) = await Check($"entries,id,filed_and_paid,frequency,period,office,story\n{Right},R1,2026-10-19,monthly,2026-09,EBR,\"fine, all of it\"\n{wrong},R2,2026-10-20,monthly,2026-09,EBR,\n1/state=100.00; 2/state=100.00; 3/state=6.00; 4/state=0.06; net/state=5.94; remit=5.94,P1,2026-11-20,monthly,2026-10,PA,\n");

        Assert.Equal((0, ""), (code, refused));
        Assert.Equal(
            [
                """{"id":"R1","first_wrong_line":"none","entered":"","should_be":"","off_by":"0","hint":""}""",
                """{"id":"R2","first_wrong_line":"16/A","entered":"2457","should_be":"2475","off_by":"-18","hint":"swapped digits"}""",
                """{"id":"P1","first_wrong_line":"none","entered":"","should_be":"","off_by":"0.00","hint":""}""",
            ],
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_say_why_and_the_others_are_answered()
    {
        var (code, said, refused) = await Check($"id,period,filed_and_paid,entries\nR1,2026-09,2026-10-19,{Right}\nR2,2026-09,soon,{Right}\nR3,2026-09,2026-10-19,zz=1\nR4,2026-09,2026-10-19\n");

        Assert.Equal((1, ""), (code, refused));
        var answers = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(4, answers.Count);
        Assert.Equal("none", answers[0].GetProperty("first_wrong_line").GetString());
        Assert.Equal("filed_and_paid: 'soon' is not a date. Write dates like 2026-08-31.", answers[1].GetProperty("refused").GetString());
        Assert.StartsWith("The form has no line 'zz'.", answers[2].GetProperty("refused").GetString(), StringComparison.Ordinal);
        Assert.Equal("The row has 3 cells but the header has 4.", answers[3].GetProperty("refused").GetString());
    }

    [Fact]
    public async Task A_file_an_office_and_a_column_that_are_not_there_are_refused()
    {
        Assert.StartsWith("There is no file nowhere.csv.", (await Run("returns", "check", "nowhere.csv", "--jurisdiction", "pennsylvania", "--json")).Refused, StringComparison.Ordinal);
        Assert.StartsWith("There is no rule book 'atlantis'.", (await Run("returns", "check", "nowhere.csv", "--jurisdiction", "atlantis")).Refused, StringComparison.Ordinal);
        Assert.Contains("has no column entries", (await Check("id,period\nR1,2026-09\n")).Refused, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said, string Refused)> Check(string text)
    {
        var file = Path.Combine(_folder, "returns.csv");
        await File.WriteAllTextAsync(file, text);
        return await Run("returns", "check", file, "--jurisdiction", "east-baton-rouge", "--json");
    }
}
