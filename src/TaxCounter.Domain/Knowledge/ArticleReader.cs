using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Knowledge;

/// <summary>
/// Reads the text of an article: lines <c>name: value</c> between two lines <c>---</c>, then Markdown. Strict: an unknown name, a missing part, a link that leads neither to
/// the web nor to a page of ours, and HTML are faults. <c>authority</c> and <c>not known</c> may come more than once.
/// </summary>
public static partial class ArticleReader
{
    private const string Fence = "---";
    private static readonly string[] _names = ["title", "kind", "offices", "taxes", "acts", "alerts", "also", "authority", "in force", "review by", "not known", "ask"];
    private static readonly string[] _several = ["authority", "not known"];

    /// <summary>What a text says; null with everything that is wrong with it.</summary>
    public static (ArticleText? Text, IReadOnlyList<Refusal> Faults) Read(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Trim().Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            return (null, [KnowledgeRefusals.NoFrontMatter]);
        }

        List<Refusal> faults = [];
        var matter = lines[1..end].Where(l => l.Trim().Length > 0).Select(l => (Name: l.Split(':', 2)[0].Trim(), Value: l.Contains(':', StringComparison.Ordinal) ? l.Split(':', 2)[1].Trim() : "")).ToLookup(p => p.Name, p => p.Value);
        faults.AddRange(matter.Where(p => !_names.Contains(p.Key)).Select(p => KnowledgeRefusals.UnknownName(p.Key)));
        faults.AddRange(matter.Where(p => p.Count() > 1 && !_several.Contains(p.Key)).Select(p => KnowledgeRefusals.Twice(p.Key)));
        string One(string name) => matter[name].FirstOrDefault() ?? "";
        var body = string.Join('\n', lines[(end + 1)..]).Trim();
        var (from, to) = Days(One("in force"));
        var read = new ArticleText
        {
            Title = One("title"),
            Kind = ArticleWords.KindOf(One("kind")) ?? ArticleKind.Law,
            Offices = List(One("offices")),
            TaxTypes = List(One("taxes")),
            Acts = List(One("acts")),
            Alerts = List(One("alerts")),
            Also = One("also"),
            Authorities = [.. matter["authority"].Select(Authority).OfType<Authority>()],
            InForceFrom = from ?? default,
            InForceTo = to,
            ReviewBy = Day(One("review by")) ?? default,
            NotKnown = [.. matter["not known"].Where(n => n.Length > 0)],
            Ask = One("ask"),
            Body = body,
        };
        Refusal?[] found =
        [
            read.Title.Length is 0 or > ArticleText.LongestTitle ? KnowledgeRefusals.Missing("title", "in 120 characters or fewer") : null,
            ArticleWords.KindOf(One("kind")) is null ? KnowledgeRefusals.Missing("kind", "one of " + string.Join(", ", ArticleWords.Kinds)) : null,
            read.Offices.Count == 0 ? KnowledgeRefusals.Missing("offices", "the rule book of each office") : null,
            read.Acts.FirstOrDefault(a => !ArticleWords.Acts.Contains(a)) is { } act ? KnowledgeRefusals.UnknownWord("acts", act, ArticleWords.Acts) : null,
            read.Alerts.FirstOrDefault(a => !ArticleWords.Alerts.Contains(a)) is { } alert ? KnowledgeRefusals.UnknownWord("alerts", alert, ArticleWords.Alerts) : null,
            matter["authority"].Any(a => Authority(a) is null) || read.Authorities.Count == 0
                ? KnowledgeRefusals.Missing("authority", $"the law as cited | {string.Join(" or ", ArticleWords.Marks)} | the address of a copy, if there is one") : null,
            from is null || to < from ? KnowledgeRefusals.Missing("in force", "a date like 2021-01-01, or two with “to” between them") : null,
            Day(One("review by")) is null ? KnowledgeRefusals.Missing("review by", "a date like 2027-06-30") : null,
            read.NotKnown.Count == 0 || read.NotKnown.Any(n => !n.EndsWith('.')) ? KnowledgeRefusals.Missing("not known", "what was not found, in whole sentences") : null,
            read.Ask.Length == 0 ? KnowledgeRefusals.Missing("ask", "whom to ask about it") : null,
            body.Length == 0 ? KnowledgeRefusals.NoBody : body.Length > ArticleText.LongestBody || lines.Sum(l => l.Length + 1) > ArticleText.LongestText ? KnowledgeRefusals.TooLong : null,
            Tag().Match(Code().Replace(body, "")) is { Success: true } tag ? KnowledgeRefusals.Html(tag.Value) : null,
            Links(body).FirstOrDefault(l => !IsGood(l)) is { } link ? KnowledgeRefusals.BadLink(link) : null,
            StaffRefusals.WrongText(Address().Replace(text ?? "", ""), "Text"),
        ];
        faults.AddRange(found.OfType<Refusal>());
        return faults.Count == 0 ? (read, []) : (null, faults);
    }

    /// <summary>The addresses that a body links to.</summary>
    public static IEnumerable<string> Links(string body) => Link().Matches(body).Select(m => m.Groups[1].Value).Concat(Reference().Matches(body).Select(m => m.Groups[1].Value));

    /// <summary>Whether an address leads to the web, or to a page of ours.</summary>
    public static bool IsGood(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address is ['/', not ('/' or '\\'), ..] || Uri.TryCreate(address, UriKind.Absolute, out var web) && web.Scheme is "http" or "https" && web.Host.Length > 0;
    }

    private static Authority? Authority(string line)
    {
        var parts = line.Split('|').Select(p => p.Trim()).ToArray();
        return parts.Length is 2 or 3 && parts[0].Length > 0 && ArticleWords.CertaintyOf(parts[1]) is { } certainty && (parts.Length == 2 || IsGood(parts[2]) && parts[2][0] != '/')
            ? new Authority(parts[0], certainty, parts.Length == 3 ? parts[2] : null) : null;
    }

    private static (DateOnly? From, DateOnly? To) Days(string value)
    {
        var parts = value.Split(" to ");
        return parts.Length > 2 || parts.Length == 2 && Day(parts[1]) is null ? (null, null) : (Day(parts[0]), parts.Length == 2 ? Day(parts[1]) : null);
    }

    private static DateOnly? Day(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static List<string> List(string value) => [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]*)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?\s*$", RegexOptions.Multiline)]
    private static partial Regex Reference();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"</?[a-zA-Z!][^\s>]{0,20}")]
    private static partial Regex Tag();
}
