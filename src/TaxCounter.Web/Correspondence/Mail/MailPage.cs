using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>The letters that are not mailed yet: what can be printed now, and what is held.</summary>
/// <param name="ToMail">What is printed and mailed, oldest first, at most a batch.</param>
/// <param name="Held">What is not mailed until the address is right, at most a batch.</param>
/// <param name="Total">How many wait in all.</param>
/// <param name="Kinds">The kinds of letters.</param>
/// <param name="Today">The office's day.</param>
public sealed record MailPage(IReadOnlyList<WaitingLetter> ToMail, IReadOnlyList<WaitingLetter> Held, int Total, LetterKinds Kinds, DateOnly Today)
{
    /// <summary>As many as are printed at once.</summary>
    public const int Batch = 100;

    /// <summary>The kind, as said.</summary>
    public string KindOf(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Kinds.Find(letter.Kind)?.Name ?? letter.Kind;
    }
}
