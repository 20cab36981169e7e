using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Knowledge;

/// <summary>The words of an article's front matter: kinds, marks of certainty, and what it can belong to.</summary>
public static class ArticleWords
{
    /// <summary>The acts of the counter whose pages offer an article; <c>account</c> is the page of an account.</summary>
    public static readonly IReadOnlyList<string> Acts =
        ["account", "payment", "return", "waiver", "adjustment", "plan", "refund", "credit", "license", "registration", "returned-check", "notice", "overdue"];

    /// <summary>The alerts of an account.</summary>
    public static readonly IReadOnlyList<string> Alerts = ["notice", "certified-funds-only", "bankruptcy", "appeal", "license-hold", "payment-plan"];

    private static readonly (ArticleKind Kind, string Word, string Plural)[] _kinds =
    [
        (ArticleKind.Law, "law", "Law"), (ArticleKind.Procedure, "procedure", "Procedure"), (ArticleKind.Form, "form", "Forms"), (ArticleKind.HowTo, "how-to", "How to"),
        (ArticleKind.Script, "script", "What to say"), (ArticleKind.SelfService, "self-service", "Self-service"),
    ];

    private static readonly (Certainty Certainty, string Word)[] _marks =
    [
        (Certainty.Verified, "published"), (Certainty.Secondary, "secondary"), (Certainty.Memory, "memory"), (Certainty.Open, "sources differ"), (Certainty.OfficeChoice, "office policy"),
    ];

    /// <summary>The kinds as a front matter writes them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. _kinds.Select(k => k.Word)];

    /// <summary>The marks of certainty as a front matter writes them.</summary>
    public static IReadOnlyList<string> Marks { get; } = [.. _marks.Select(m => m.Word)];

    /// <summary>As the front matter writes it.</summary>
    public static string Word(this ArticleKind kind) => _kinds.First(k => k.Kind == kind).Word;

    /// <summary>As a list is headed.</summary>
    public static string Heading(this ArticleKind kind) => _kinds.First(k => k.Kind == kind).Plural;

    /// <summary>As the front matter writes it.</summary>
    public static string Mark(this Certainty certainty) => _marks.First(m => m.Certainty == certainty).Word;

    /// <summary>The kind of a word; null for none.</summary>
    public static ArticleKind? KindOf(string word) => _kinds.Where(k => k.Word == word).Select(k => (ArticleKind?)k.Kind).FirstOrDefault();

    /// <summary>The certainty of a mark; null for none.</summary>
    public static Certainty? CertaintyOf(string mark) => _marks.Where(m => m.Word == mark).Select(m => (Certainty?)m.Certainty).FirstOrDefault();
}
