using System.Text.Json;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>The nightly review by hand.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class ReviewVerbTests : VerbTest
{
    [Fact]
    public async Task The_review_of_a_day_says_what_each_step_came_to_and_is_not_run_twice()
    {
        Assert.Equal(0, (await Run("migrate")).Code);
        var (code, said, _) = await Run("review", "--for", "2026-01-02", "--json");
        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        Assert.Equal(("2026-01-02", "finished", 0), (answer.RootElement.GetProperty("day").GetString(), answer.RootElement.GetProperty("state").GetString(), answer.RootElement.GetProperty("done").GetInt32()));
        Assert.Contains(answer.RootElement.GetProperty("steps").EnumerateArray(), s => s.GetProperty("step").GetString() == "payment-plans" && s.GetProperty("finished").GetBoolean());
        Assert.Contains("The review of Jan 2, 2026 is finished.", (await Run("review", "--for", "2026-01-02")).Said, StringComparison.Ordinal);

        var ahead = await Run("review", "--for", "2199-01-01");
        Assert.Equal(1, ahead.Code);
        Assert.Contains("Jan 1, 2199 has not come.", ahead.Refused, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("review", "--for", "tomorrow")).Code);
        Assert.Equal(2, (await Run("review")).Code);
    }
}
