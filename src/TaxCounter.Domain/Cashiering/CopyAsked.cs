using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A copy of a receipt that somebody asks for.</summary>
/// <param name="Number">Which copy it becomes, as the form showed it: 1, 2, 3 …; the same form again finds it.</param>
/// <param name="Reason">Why; null where none was chosen.</param>
/// <param name="Note">In words: who asks and by what authorization, or another reason.</param>
/// <param name="Sheet">The account whose sheet alone is printed; null for all of them.</param>
public sealed record CopyAsked(int Number, CopyReason? Reason, string? Note = null, AccountId? Sheet = null)
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 200;

    /// <summary>The reason it stands for: words alone are another reason.</summary>
    internal CopyReason? Because => Reason ?? (Words is null ? null : CopyReason.Other);

    /// <summary>The note without space around it; null for none.</summary>
    internal string? Words => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
}
