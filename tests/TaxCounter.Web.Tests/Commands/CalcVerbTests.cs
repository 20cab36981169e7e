using System.Text.Json;
using TaxCounter.Web.Commands;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>The calculations as verbs: they need no records and say their steps.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class CalcVerbTests : VerbTest
{
    [Theory]
    [InlineData("2026-09-21", "0.00")]
    [InlineData("2026-09-22", "45.56")]
    public async Task A_due_day_on_a_Sunday_counts_from_the_Monday_in_the_verb_as_on_the_pages(string paid, string penalty)
    {
        var (code, said, _) = await Run("calc", "penalty", "--jurisdiction", "east-baton-rouge", "--tax", "sales", "--due", "2026-09-20", "--amount", "911.20", "--paid", paid, "--json");

        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        Assert.Equal(penalty, answer.RootElement.GetProperty("result").GetString());
        Assert.Contains("counted from Sep 21, 2026, because Sep 20 is a Sunday", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calculation_needs_no_records_and_prints_its_steps()
    {
        var (code, said, refused) = await Run("calc", "balance", "--jurisdiction", "pennsylvania", "--tax", "sales", "--due", "2026-01-20", "--amount", "1000", "--payment", "2026-02-19=400", "--payment", "2026-03-19=10", "--as-of", "2026-04-20", "--json");

        Assert.Equal((0, ""), (code, refused));
        using var answer = JsonDocument.Parse(said);
        var result = answer.RootElement.GetProperty("result");
        Assert.Equal(["599.02", "150.00", "3.68", "0.00", "752.70"], new[] { "tax", "penalty", "interest", "fees", "total" }.Select(part => result.GetProperty(part).GetString()));
        var first = answer.RootElement.GetProperty("lines")[0];
        Assert.Equal(["label", "from", "to", "days", "rate", "factor", "amount"], first.EnumerateObject().Select(p => p.Name).Take(7));
        Assert.Equal(("2026-01-21", "2026-04-20", 90, "0.05"), (first.GetProperty("from").GetString(), first.GetProperty("to").GetString(), first.GetProperty("days").GetInt32(), first.GetProperty("rate").GetString()));
        Assert.Contains("72 P.S. 7266(a)", answer.RootElement.GetProperty("authority").EnumerateArray().Select(a => a.GetString()));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*.db"));
    }

    [Theory]
    [InlineData("91", "days", "--jurisdiction", "pennsylvania", "--from", "2017-01-17", "--to", "2017-04-18")]
    [InlineData("\"9.95\"", "rate", "--jurisdiction", "EAST-BATON-ROUGE", "--location", "1701", "--on", "2021-01-01")]
    [InlineData("\"0.000192\"", "factor", "--jurisdiction", "pennsylvania", "--year", "2023")]
    [InlineData("\"valid\"", "routing-number", "021000021")]
    public async Task The_answer_of_a_calculation_is_what_a_program_expects(string result, params string[] asked)
    {
        var (code, said, _) = await Run(["calc", .. asked, "--json"]);

        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        Assert.Equal(result, answer.RootElement.GetProperty("result").GetRawText());
    }

    [Theory]
    [InlineData("There is no rule book 'atlantis'. Choose one of these: east-baton-rouge, pennsylvania.", "days", "--jurisdiction", "atlantis", "--from", "2026-01-01", "--to", "2026-01-02")]
    [InlineData("Location: there is no '9999'. Choose one of these: STATE, ALLEG, PHILA.", "rate", "--jurisdiction", "pennsylvania", "--location", "9999", "--on", "2026-01-01")]
    [InlineData("From: '2026-02-30' is not a day such as 2026-11-20.", "days", "--jurisdiction", "pennsylvania", "--from", "2026-02-30", "--to", "2026-03-02")]
    [InlineData("The second day is before the first. Enter a later day.", "days", "--jurisdiction", "pennsylvania", "--from", "2026-03-02", "--to", "2026-03-01")]
    [InlineData("The rule book has no rate of sales at location 1701 in East Baton Rouge on May 1, 2010. Its first row begins on Apr 1, 2019. Ask a supervisor.", "rate", "--jurisdiction", "east-baton-rouge", "--location", "1701", "--on", "2010-05-01")]
    public async Task A_question_the_book_cannot_answer_is_refused_in_one_sentence(string sentence, params string[] asked) =>
        Assert.Equal((CommandLine.Refused, "", sentence), await Run(["calc", .. asked, "--json"]) is var (code, said, refused) ? (code, said, refused.TrimEnd()) : default);

    [Fact]
    public async Task A_payment_plan_prints_its_schedule()
    {
        var (code, said, refused) = await Run("calc", "plan", "--jurisdiction", "east-baton-rouge", "--amount", "1000", "--down", "10%", "--months", "2", "--first", "2027-01-31", "--day", "31", "--json");

        Assert.Equal((0, ""), (code, refused));
        Assert.StartsWith("""{"instalments":[{"number":1,"due":"2027-02-01","amount":"450.00"},{"number":2,"due":"2027-03-01","amount":"450.00"}],"down":"100.00","total":"1000.00",""", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rights_card_prints_what_by_when_to_whom_and_the_safe_day()
    {
        var (code, said, refused) = await Run("calc", "rights", "--jurisdiction", "east-baton-rouge", "--notice", "demand", "--on", "2026-11-16", "--json");

        Assert.Equal((0, ""), (code, refused));
        using var answer = JsonDocument.Parse(said);
        var card = Assert.Single(answer.RootElement.GetProperty("cards").EnumerateArray());
        Assert.Equal(("2026-11-26", "2026-11-25", "R.S. 47:337.55(B), (C)", "read in the source"), (card.GetProperty("by").GetString(), card.GetProperty("safe").GetString(), card.GetProperty("authority").GetString(), card.GetProperty("certainty").GetString()));
        Assert.Contains("the collector", card.GetProperty("to").GetString(), StringComparison.Ordinal);
    }
}
