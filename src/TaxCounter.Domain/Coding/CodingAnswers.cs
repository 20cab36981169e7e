using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Coding;

/// <summary>What the customer answered. Each answer was read and makes sense by itself; whether they agree with each other is the assistant's to say.</summary>
public sealed partial record CodingAnswers
{
    private const int LongestWords = 2000;
    private static readonly string[] _no = ["no", "n", "false"];
    private static readonly string[] _yes = ["yes", "y", "true", "sí", "si"];

    private CodingAnswers(IReadOnlyDictionary<string, string> said, DateOnly? opened, DateOnly applied) => (Said, OpenedOn, AppliedOn) = (said, opened, applied);

    /// <summary>The answers by the names of their questions; what was left empty is not there.</summary>
    public IReadOnlyDictionary<string, string> Said { get; }

    /// <summary>The day the business opened or opens.</summary>
    public DateOnly? OpenedOn { get; }

    /// <summary>The day it applies; the rules of this day hold.</summary>
    public DateOnly AppliedOn { get; }

    /// <summary>An answer; empty where the question was not answered.</summary>
    public string this[string name] => Said.GetValueOrDefault(name, "");

    /// <summary>A number that was answered; null where it was not.</summary>
    public decimal? Number(string name) => Said.TryGetValue(name, out var text) ? Decimal(text) : null;

    /// <summary>Reads answers; the first that makes no sense is refused.</summary>
    /// <param name="given">By the names of <see cref="CodingFields"/>.</param>
    /// <param name="today">The day it applies where none is said.</param>
    public static Result<CodingAnswers> Read(IEnumerable<KeyValuePair<string, string>> given, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, raw) in given.Where(g => !CodingFields.IsAside(g.Key)))
        {
            if (CodingFields.Find(name) is not { } field)
            {
                return CodingRefusals.UnknownField(name);
            }

            var text = TypedText.Plain(raw);
            if (text.Length == 0)
            {
                continue;
            }

            if (WhyNot(field, ref text) is { } no)
            {
                return no;
            }

            said[field.Name] = said.TryGetValue(field.Name, out var before) ? before + ". " + text : text;
        }

        return said.ContainsKey("sells") ? new CodingAnswers(said, Day(said, "opened_on"), Day(said, "applied_on") ?? today) : CodingRefusals.SellsMissing;
    }

    private static Refusal? WhyNot(CodingField field, ref string text)
    {
        switch (field.Kind)
        {
            case CodingFieldKind.Number or CodingFieldKind.Amount:
                text = Leading().Match(text) is { Success: true } leading ? leading.Groups[1].Value : text;
                var most = field.Name == "food_share_percent" ? 100 : field.Kind == CodingFieldKind.Number ? 100_000 : Money.Largest.Cents / 100m;
                return Decimal(text) is not { } number || number < 0 ? CodingRefusals.NotANumber(field, text) : number > most ? CodingRefusals.TooLarge(field, most) : null;
            case CodingFieldKind.Day:
                return Day(text) is null ? CodingRefusals.NotADay(field, text) : null;
            case CodingFieldKind.Choice:
                return OneOf(field, ref text) ? null : CodingRefusals.NotAChoice(field, text);
            case CodingFieldKind.YesNo:
                var small = text.ToLowerInvariant().Split(' ', ',', ';', ':')[0];
                text = _yes.Contains(small) ? "yes" : _no.Contains(small) ? "no" : text;
                return text is "yes" or "no" ? null : CodingRefusals.NotYesNo(field, text);
            default:
                return text.Length > LongestWords ? CodingRefusals.TooLong(field, LongestWords) : null;
        }
    }

    /// <summary>A choice as it is listed, or by its first word: <c>beer</c>, <c>On the premises</c>.</summary>
    private static bool OneOf(CodingField field, ref string text)
    {
        var typed = text;
        var choice = field.Choices.FirstOrDefault(c => c.Equals(typed, StringComparison.OrdinalIgnoreCase))
            ?? field.Choices.FirstOrDefault(c => typed.StartsWith(c + " ", StringComparison.OrdinalIgnoreCase) || c.StartsWith(typed + " (", StringComparison.OrdinalIgnoreCase));
        text = choice ?? (field.Name == "alcohol" ? Alcohol(typed) : typed);
        return field.Choices.Contains(text);
    }

    /// <summary>Other words for alcohol: wine and spirits are liquor, which is everything above 6%.</summary>
    private static string Alcohol(string typed)
    {
        bool Says(params string[] words) => words.Any(w => typed.Contains(w, StringComparison.OrdinalIgnoreCase));
        return (Says("beer"), Says("liquor", "wine", "spirits", "cocktail")) switch
        {
            (true, true) => "beer and liquor",
            (true, false) => "beer (6% or less)",
            (false, true) => "liquor",
            _ => typed.Equals("no", StringComparison.OrdinalIgnoreCase) ? "none" : typed,
        };
    }

    private static decimal? Decimal(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Day(Dictionary<string, string> said, string name) => said.TryGetValue(name, out var text) ? Day(text) : null;

    [GeneratedRegex(@"^\$?\s*(-?[\d,]+(?:\.\d+)?)\s*(?:%|$|\s\p{L})")]
    private static partial Regex Leading();
}
