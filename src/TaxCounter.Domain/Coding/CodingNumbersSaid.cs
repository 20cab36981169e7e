using System.Globalization;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Coding;

/// <summary>Numbers in the customer's words, where no question asked for them: "4 cars", "notice ten days before", "30 percent to the public".</summary>
internal static partial class CodingNumbersSaid
{
    private const int DaysOfWeek = 7, Whole = 100;
    private static readonly string[] _free = ["other", "sells", "asks", "mobile"];
    private static readonly string[] _counted = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static void Read(CodingAnswers answers, CodingFacts facts)
    {
        foreach (var name in _free.Where(n => answers[n].Length > 0))
        {
            Vehicles(name, answers[name], facts);
            Notice(name, answers[name], facts);
            Shares(name, answers[name], facts);
        }
    }

    private static void Vehicles(string name, string text, CodingFacts facts)
    {
        if (!facts.Has("vehicles") && CountOfVehicles().Match(text) is { Success: true } found)
        {
            facts.Add("vehicles", Counted(found.Groups[1].Value), CodingFactsReader.Why(name, found.Value));
        }
    }

    /// <summary>The days of notice that the customer says it gave; they stand in place of the days between applying and opening.</summary>
    private static void Notice(string name, string text, CodingFacts facts)
    {
        var found = NoticeThenDays().Match(text) is { Success: true } after ? after : DaysThenNotice().Match(text);
        if (found.Success)
        {
            var days = Counted(found.Groups["number"].Value) * (found.Groups["unit"].Value.StartsWith("week", StringComparison.OrdinalIgnoreCase) ? DaysOfWeek : 1);
            facts.Clear("notice-days");
            facts.Add("notice-days", days, CodingFactsReader.Why(name, found.Value));
        }
    }

    /// <summary>Which share is sold to the public and which to dealers; one of them says the other.</summary>
    private static void Shares(string name, string text, CodingFacts facts)
    {
        foreach (Match found in Share().Matches(text))
        {
            var share = decimal.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
            var isPublic = ToPublic().IsMatch(found.Groups[2].Value);
            if (share <= Whole && !facts.Has("share-public") && (isPublic || ToDealers().IsMatch(found.Groups[2].Value)))
            {
                facts.Add("share-public", isPublic ? share : Whole - share, CodingFactsReader.Why(name, found.Value.Trim()));
            }
        }
    }

    private static int Counted(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var digits) ? digits : Math.Max(Array.IndexOf(_counted, text.ToLowerInvariant()), 0);

    [GeneratedRegex(@"\b(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) (?:rental |rented |moving |work )?(?:cars?|vehicles?|vans?|trucks?|trailers?|automobiles?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CountOfVehicles();

    [GeneratedRegex(@"\bnotice\b[^.;]{0,30}?\b(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>days?|weeks?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoticeThenDays();

    [GeneratedRegex(@"\b(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>days?|weeks?)['’]? (?:of )?(?:written )?notice\b", RegexOptions.IgnoreCase)]
    private static partial Regex DaysThenNotice();

    [GeneratedRegex(@"\b(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)([^,;.%]{0,40}?)(?=$|[,;.)]|\d+ ?(?:%|per ?cent))", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?:public|retail|walk-in|consumers?|households?|homeowners?|at the counter)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToPublic();

    [GeneratedRegex(@"\b(?:dealers?|retailers?|resale|wholesale|stores|groceries|restaurants|grocers|shops)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToDealers();
}
