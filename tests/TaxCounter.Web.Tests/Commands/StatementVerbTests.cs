using System.Text.Json;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>Outside files as a verb.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class StatementVerbTests : VerbTest
{
    private const string Bai = "01,021000021,OFFICE,261201,0600,7,,,2/\n02,OFFICE,021000021,1,261130,,,2/\n03,9,,010,1000,,,015,4000,,/\n16,301,3000,0,,,DEPOSIT, COUNTER\n49,8000,3/\n98,8000,1,5/\n99,8000,1,7/\n";

    [Fact]
    public async Task A_look_needs_no_records_and_keeps_nothing()
    {
        var (code, said, refused) = await Statement(Bai, "--check", "--json");

        Assert.Equal((0, ""), (code, refused));
        using var answer = JsonDocument.Parse(said);
        var read = answer.RootElement;
        Assert.Equal(
            ("BAI2", 7, 1, "30.00", "0.00", 1, "10.00", "40.00", 0, 1, 0),
            (read.GetProperty("format").GetString(), read.GetProperty("records").GetInt32(), read.GetProperty("accounts").GetInt32(), read.GetProperty("credits").GetString(), read.GetProperty("debits").GetString(),
             read.GetProperty("items").GetInt32(), read.GetProperty("opening").GetString(), read.GetProperty("closing").GetString(), read.GetProperty("matched").GetInt32(), read.GetProperty("open").GetInt32(), read.GetProperty("problems").GetArrayLength()));
    }

    [Fact]
    public async Task A_file_is_kept_once_and_a_bad_one_is_refused_with_its_line()
    {
        await Run("migrate");
        Assert.Equal(1, Number((await Statement(Bai, "--source", "First Bank", "--json")).Said, "new"));
        Assert.Equal(0, Number((await Statement(Bai, "--source", "First Bank", "--json")).Said, "new"));

        var (code, said, refused) = await Statement(Bai.Replace("99,8000", "99,8001", StringComparison.Ordinal), "--source", "First Bank", "--json");
        Assert.Equal(1, code);
        Assert.Contains("\"problems\":[{\"line\":7,", said, StringComparison.Ordinal);
        Assert.StartsWith("Nothing of statement.bai was imported. Line 7: The file's total is 80.01, but its amounts add up to 80.00: 0.01 off.", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_source_without_a_name_are_refused_in_a_sentence()
    {
        Assert.Equal((1, ""), await CodeAndSaid(Run("import", "statement", "/nowhere/x.bai", "--check")));
        await Run("migrate");
        Assert.Contains("Name where the file comes from", (await Statement(Bai)).Refused, StringComparison.Ordinal);
    }

    private static async Task<(int, string)> CodeAndSaid(Task<(int Code, string Said, string Refused)> run) => ((await run).Code, (await run).Said);

    private async Task<(int Code, string Said, string Refused)> Statement(string text, params string[] options)
    {
        var file = Path.Combine(_folder, "statement.bai");
        await File.WriteAllTextAsync(file, text);
        return await Run(["import", "statement", file, .. options]);
    }
}
