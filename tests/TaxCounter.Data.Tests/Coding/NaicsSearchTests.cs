using System.Diagnostics;
using TaxCounter.Data.Coding;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>Industry codes found by what the customer says.</summary>
public sealed class NaicsSearchTests
{
    [Theory]
    [InlineData("po-boy shop", "722513")]
    [InlineData("poboy", "722513")]
    [InlineData("uñas", "812113")]
    [InlineData("unas", "812113")]
    [InlineData("food truck", "722330")]
    [InlineData("foodtruck", "722330")]
    [InlineData("salón de belleza", "812112")]
    [InlineData("camión de comida", "722330")]
    [InlineData("llantera", "441340")]
    [InlineData("abogado", "541110")]
    [InlineData("snowball stand", "722515")]
    [InlineData("daiquiri shop", "722410")]
    [InlineData("Full-Service Restaurants", "722511")]
    [InlineData("722511", "722511")]
    [InlineData("food truk", "722330")]
    [InlineData("fod truck", "722330")]
    [InlineData("foood truck", "722330")]
    [InlineData("nail saln", "812113")]
    [InlineData("electrisian", "238210")]
    [InlineData("plumer", "238220")]
    [InlineData("hair brading", "812112")]
    [InlineData("resturant", "722511")]
    [InlineData("daquiri shpo", "722410")]
    [InlineData("convinience stor", "445131")]
    [InlineData("peluqero", "812111")]
    [InlineData("panderia", "311811")]
    public void A_code_is_found_by_what_the_customer_says(string said, string code) => Assert.Equal(code, NaicsFiles.List.Search(said)[0].Code);

    /// <summary>What customers say of nearly four hundred businesses and goods, in English and Spanish, misspelled and run together too: the code a clerk would expect comes first.</summary>
    [Fact]
    public void What_customers_say_finds_the_code_a_clerk_would_expect() =>
        Assert.Empty(Situations.Read("counter_phrases.csv").Values.Where(r => !r["codes"].Split('|').Contains(First(r["said"]))).Select(r => $"{r["said"]}: {First(r["said"])}, not {r["codes"]}"));

    private static string First(string said) => NaicsFiles.List.Search(said) is [var best, ..] ? best.Code : "nothing";

    /// <summary>Every word that customers use finds its own code, among the first three where several businesses share it.</summary>
    [Fact]
    public void Every_word_of_the_list_finds_its_code() =>
        Assert.Empty(NaicsFiles.List.Terms.Where(t => !NaicsFiles.List.Search(t.Text, 4).Any(m => t.Codes.Contains(m.Code))).Select(t => $"{t.Text}: {t.Codes[0]}"));

    /// <summary>A slip in the longest word of everything customers say: a letter missing, doubled, wrong, or two neighbors switched.</summary>
    [Fact]
    public void Nearly_every_word_is_found_misspelled()
    {
        var said = NaicsFiles.List.Terms.Where(t => t.Text.Split(' ').Max(w => w.Length) > 4).SelectMany(t => Slips(t.Text).Select(s => (Said: s, t.Codes))).ToList();
        var missed = said.Where(s => !NaicsFiles.List.Search(s.Said, 3).Any(m => s.Codes.Contains(m.Code))).Select(s => s.Said).ToList();

        Assert.True(said.Count > 4000, $"{said.Count}");
        Assert.True(missed.Count * 200 < said.Count, string.Join(", ", missed));
    }

    private static IEnumerable<string> Slips(string text)
    {
        var longest = text.Split(' ').MaxBy(w => w.Length)!;
        var at = longest.Length / 2;
        yield return text.Replace(longest, longest.Remove(at, 1), StringComparison.Ordinal);
        yield return text.Replace(longest, longest.Insert(at, longest[at].ToString()), StringComparison.Ordinal);
        yield return text.Replace(longest, longest.Remove(at, 1).Insert(at, longest[at] == 'e' ? "i" : "e"), StringComparison.Ordinal);
        yield return text.Replace(longest, longest.Remove(at, 1).Insert(at - 1, longest[at].ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_the_whole_of_NAICS_2022()
    {
        Assert.Equal(1012, NaicsFiles.List.Codes.Count(c => c.Code.Length == 6 && c.Code.All(char.IsAsciiDigit)));
        Assert.Equal("Full-Service Restaurants", NaicsFiles.List.Find("722511")?.Title);
        Assert.All(NaicsFiles.List.Terms, t => Assert.All(t.Codes, c => Assert.NotNull(NaicsFiles.List.Find(c))));
    }

    [Fact]
    public void A_withdrawn_code_is_known_with_its_successors()
    {
        Assert.Equal(["445230", "458110", "459999", "722330"], NaicsFiles.List.FindWithdrawn("454390")!.Successors);
        Assert.All(NaicsFiles.List.Withdrawn, w =>
        {
            Assert.Null(NaicsFiles.List.Find(w.Code));
            Assert.All(w.Successors, s => Assert.NotNull(NaicsFiles.List.Find(s)));
        });
    }

    [Fact]
    public void Words_that_mean_nothing_find_nothing() => Assert.Empty(NaicsFiles.List.Search("qqqqxxxx"));

    [Fact]
    public void A_search_takes_less_than_50_milliseconds()
    {
        string[] said = ["po-boy shop", "uñas", "food truck", "resturant with a bar", "reparación de celulares", "somebody who fixes air conditioners and refrigerators"];
        Array.ForEach(said, s => NaicsFiles.List.Search(s));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++)
        {
            Array.ForEach(said, s => NaicsFiles.List.Search(s));
        }

        Assert.InRange(watch.Elapsed.TotalMilliseconds / 10 / said.Length, 0, 50);
    }
}
