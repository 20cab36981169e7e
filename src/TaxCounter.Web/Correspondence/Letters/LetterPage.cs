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

    public LetterPaper Paper => new()
    {
        Say = Say,
        Sender = Letter.Sender.Split('\n'),
        Addressee = Letter.Addressee.Split('\n'),
        Day = Letter.Day,
        Number = Letter.Number,
        About = Letter.About,
        Subject = Letter.Subject,
        Blocks = Letter.Blocks,
        WrittenByName = Letter.Written.Name,
        Contact = Letter.Contact,
    };
}
