using System.Text.Json;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>The coding assistant and the search for industry codes as verbs.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class CodeVerbTests : VerbTest
{
    private static readonly string[] _parts =
    [
        "naics", "business_type", "location_codes", "tax_types", "frequency", "license_class", "fee_table", "first_fee", "alcohol_permits", "alcohol_issuer", "alcohol_fee", "groups", "contradictions", "ask",
    ];

    [Fact]
    public async Task A_coding_prints_each_part_with_its_rule()
    {
        var (code, said, refused) = await Code("""{"sells": "meals, cocktails", "municipality": "Central", "school_district_or_county": "Central", "alcohol": "beer and liquor", "consumption": "on", "food_share_percent": 70, "expected_tax_month": 3600, "opened_on": "2026-09-01", "applied_on": "2026-09-01"}""");

        Assert.Equal((0, ""), (code, refused));
        using var answer = JsonDocument.Parse(said);
        Assert.All(_parts, p => Assert.True(answer.RootElement.TryGetProperty(p, out _), p));
        Assert.Equal(("722511", "1703", "A beer|A liquor|R"), (Value(answer, "naics"), Value(answer, "location_codes"), Value(answer, "alcohol_permits")));
        var permit = answer.RootElement.GetProperty("alcohol_permits").GetProperty("items").EnumerateArray().Last();
        Assert.Equal(("permit-r", "brla.gov/469; R.S. 26:73(C)(1)(a)", "read in the source"), (permit.GetProperty("rule").GetString(), permit.GetProperty("authority").GetString(), permit.GetProperty("certainty").GetString()));
        Assert.Contains("Food and soft drinks, percent of food and drink sales: 70", permit.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_of_a_list_of_situations_are_answers_too()
    {
        var (code, said, _) = await Code("""{"id": "X", "a_sells": "gifts", "a_municipality": "Baton Rouge", "a_rooms": "", "situation": "Asks to file quarterly.", "a_expected_tax_month": "30.00", "a_applied_on": "2026-03-02"}""");

        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        Assert.Equal("QUARTERLY-ABOVE", Value(answer, "contradictions"));
    }

    [Theory]
    [InlineData("""{"sells": "gifts", "rooms": "many"}""", "Sleeping rooms for guests: “many” is not a number. Enter digits, such as 45.")]
    [InlineData("""{"sells": "gifts", "opened_on": "03/02/2026"}""", "Opened, or opens, on: “03/02/2026” is not a date. Enter it like 2026-11-20.")]
    [InlineData("""{"municipality": "Central"}""", "Enter what the business sells or does.")]
    [InlineData("""["gifts"]""", "The file must hold one JSON object with the answers as text or numbers")]
    [InlineData("""{"sells": """, "The file must hold one JSON object with the answers as text or numbers")]
    [InlineData("""{"sells": "gifts", "colour": "red"}""", "The coding assistant does not ask for “colour”.")]
    public async Task An_answer_that_makes_no_sense_is_refused_in_a_sentence(string answers, string sentence)
    {
        var (code, said, refused) = await Code(answers);

        Assert.Equal((1, ""), (code, said));
        Assert.StartsWith(sentence, refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_or_an_office_that_is_not_there_is_refused()
    {
        Assert.StartsWith("The file nowhere.json cannot be read.", (await Run("code", "--jurisdiction", "pennsylvania", "--answers", "nowhere.json")).Refused, StringComparison.Ordinal);
        Assert.StartsWith("There is no rule book 'atlantis'.", (await Run("code", "--jurisdiction", "atlantis", "--answers", "nowhere.json")).Refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Industry_codes_are_found_by_words_and_withdrawn_ones_have_successors()
    {
        using var found = JsonDocument.Parse((await Run("naics", "fod", "truck", "--json")).Said);
        Assert.Equal("722330", found.RootElement.GetProperty("matches")[0].GetProperty("code").GetString());

        using var gone = JsonDocument.Parse((await Run("naics", "454390", "--json")).Said);
        Assert.Equal(4, gone.RootElement.GetProperty("withdrawn").GetProperty("successors").GetArrayLength());
        Assert.Contains("was withdrawn in 2022", (await Run("naics", "454390")).Said, StringComparison.Ordinal);
    }

    private static string? Value(JsonDocument answer, string part) => answer.RootElement.GetProperty(part).GetProperty("value").GetString();

    private async Task<(int Code, string Said, string Refused)> Code(string answers)
    {
        var file = Path.Combine(_folder, "answers.json");
        await File.WriteAllTextAsync(file, answers);
        return await Run("code", "--jurisdiction", "east-baton-rouge", "--answers", file, "--json");
    }
}
