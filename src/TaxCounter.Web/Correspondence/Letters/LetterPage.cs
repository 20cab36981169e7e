using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>A letter on its page.</summary>
public sealed record LetterPage
{
    public required Letter Letter { get; init; }

    public required Account Account { get; init; }

    /// <summary>The kind, as said.</summary>
    public required string Kind { get; init; }

    /// <summary>The language it is written in.</summary>
    public required CustomerLanguage Say { get; init; }

    /// <summary>The page of the case it is about; null where it has none.</summary>
    public string? AboutUrl { get; init; }

    /// <summary>How far it got; null for one that was written before that was kept.</summary>
    public LetterMailing? Mailing { get; init; }

    /// <summary>Whether who looks may note what became of it.</summary>
    public bool MayNote { get; init; }

    public LetterPaper Paper => LetterPaper.Of(Letter, Say);
}
