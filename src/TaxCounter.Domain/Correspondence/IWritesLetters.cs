namespace TaxCounter.Domain.Correspondence;

/// <summary>A duty that writes letters to customers.</summary>
public interface IWritesLetters
{
    /// <summary>The kinds of letters it writes, in the order of the counter.</summary>
    IReadOnlyList<LetterKind> Letters { get; }
}
