using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Knowledge;

/// <summary>What an article says: its front matter and its body, as a file has them.</summary>
public sealed record ArticleText
{
    /// <summary>The longest title, body and whole text.</summary>
    public const int LongestTitle = 120, LongestBody = 8000, LongestText = 12000;

    public required string Title { get; init; }

    public required ArticleKind Kind { get; init; }

    /// <summary>The rule books of the offices it is for.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>The taxes and fees it is about; empty for all.</summary>
    public IReadOnlyList<string> TaxTypes { get; init; } = [];

    /// <summary>The acts whose pages offer it (<see cref="ArticleWords.Acts"/>).</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>The alerts of an account that offer it (<see cref="ArticleWords.Alerts"/>).</summary>
    public IReadOnlyList<string> Alerts { get; init; } = [];

    /// <summary>What else people call it, for the search.</summary>
    public string Also { get; init; } = "";

    /// <summary>Who says so, each with its own certainty.</summary>
    public required IReadOnlyList<Authority> Authorities { get; init; }

    /// <summary>The first day on which what it says is law.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The last such day; null while it is.</summary>
    public DateOnly? InForceTo { get; init; }

    /// <summary>The day by which a person reads it again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>What was looked for and not found, in sentences.</summary>
    public required IReadOnlyList<string> NotKnown { get; init; }

    /// <summary>Whom to ask about that.</summary>
    public required string Ask { get; init; }

    /// <summary>The article itself, in Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>How sure it is: the least sure of its authorities; what differs between sources before all.</summary>
    public Certainty Certainty => Authorities.Any(a => a.Certainty == Certainty.Open) ? Certainty.Open
        : Authorities.Where(a => a.Certainty != Certainty.OfficeChoice).Select(a => a.Certainty).DefaultIfEmpty(Certainty.OfficeChoice).Max();

    /// <summary>Whether what it says is law on a day.</summary>
    public bool IsLawOn(DateOnly day) => InForceFrom <= day && (InForceTo is not { } last || day <= last);
}
