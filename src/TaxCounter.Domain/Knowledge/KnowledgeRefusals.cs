using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Knowledge;

/// <summary>What is refused about articles, in sentences.</summary>
public static class KnowledgeRefusals
{
    /// <summary>No such draft.</summary>
    public static readonly Refusal Unknown = new("knowledge.unknown", "There is no such version of an article. Choose one from the list.");

    /// <summary>Not a name.</summary>
    public static readonly Refusal WrongName = new("knowledge.wrong-name", "Use small letters, digits and hyphens for the name in the address, as in refund-time-limits.", "Article");

    /// <summary>No front matter.</summary>
    public static readonly Refusal NoFrontMatter = new("knowledge.no-front-matter", "Begin with a line of three hyphens, then the lines from title to ask, then three hyphens again. Copy them from another article.", "Text");

    /// <summary>Nothing below the front matter.</summary>
    public static readonly Refusal NoBody = new("knowledge.no-body", "Enter the article below the second line of hyphens.", "Text");

    /// <summary>Too long.</summary>
    public static readonly Refusal TooLong = new("knowledge.too-long", "Use 8,000 characters or fewer for the article. Make two of it.", "Text");

    /// <summary>A first day that is over.</summary>
    public static readonly Refusal FirstDayOver = new("knowledge.first-day-over", "That day is in the past. Choose today or a later day.", "FirstDay");

    /// <summary>Nothing would change.</summary>
    public static readonly Refusal NothingChanges = new("knowledge.nothing-changes", "This text is the same as the version in force on that day. Change it, or keep that version.", "Text");

    /// <summary>A line that means nothing.</summary>
    public static Refusal UnknownName(string name) => new("knowledge.unknown-name", $"The front matter has no “{name}”. Use title, kind, offices, taxes, acts, alerts, also, authority, in force, review by, not known, and ask.", "Text");

    /// <summary>A line that may come once.</summary>
    public static Refusal Twice(string name) => new("knowledge.twice", $"The front matter has “{name}” twice. Keep one.", "Text");

    /// <summary>A line that is missing or cannot be read.</summary>
    public static Refusal Missing(string name, string how) => new("knowledge.missing", $"Enter “{name}” in the front matter: {how}.", "Text");

    /// <summary>A word that the list does not have.</summary>
    public static Refusal UnknownWord(string name, string word, IReadOnlyList<string> known) => new("knowledge.unknown-word", $"“{word}” is not one of “{name}”. Use {string.Join(", ", known)}.", "Text");

    /// <summary>HTML.</summary>
    public static Refusal Html(string tag) => new("knowledge.html", $"Articles hold no HTML. Remove “{tag}”, and write links as [words](https://…).", "Text");

    /// <summary>A link that leads nowhere good.</summary>
    public static Refusal BadLink(string link) => new("knowledge.bad-link", $"The link “{link}” must begin with https:// or http://, or with / for a page of TaxCounter.", "Text");

    /// <summary>The key was used for something else.</summary>
    public static Refusal OtherContent(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new("knowledge.other-content", $"This form already proposed “{draft.Title}” with different text. Open that one, or start a new one.");
    }

    /// <summary>Another version waits.</summary>
    public static Refusal IsProposed(string name) => new("knowledge.is-proposed", $"{name} already proposed a version of this article. It must be decided or withdrawn first.");

    /// <summary>Decided already.</summary>
    public static Refusal Decided(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new("knowledge.decided", draft.State == ArticleDraftState.Withdrawn ? $"{draft.Proposed.Name} withdrew this version. Propose it again if it is still needed."
            : $"{draft.Decided?.Name} already {Words(draft.State)} this version. The decision is final.");
    }

    /// <summary>Another person's proposal.</summary>
    public static Refusal NotYours(string name) => new("knowledge.not-yours", $"{name} proposed this version, so only {name} can withdraw it. You can deny it.");

    /// <summary>What became of a draft, in a word.</summary>
    public static string Words(ArticleDraftState state) => state switch
    {
        ArticleDraftState.Proposed => "proposed",
        ArticleDraftState.Approved => "approved",
        ArticleDraftState.Denied => "denied",
        _ => "withdrawn",
    };
}
