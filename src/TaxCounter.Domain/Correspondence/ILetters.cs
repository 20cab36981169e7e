using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The letters of the office, as they were sent.</summary>
public interface ILetters
{
    /// <summary>By number; null when there is none.</summary>
    Task<Letter?> Find(LetterNumber number);

    /// <summary>Those about a case, oldest first.</summary>
    Task<IReadOnlyList<LetterRow>> OfCase(string about);

    /// <summary>Those to an account, newest first.</summary>
    Task<RecordPage<LetterRow>> OfAccount(AccountId account, int page);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<LetterNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Letter letter);
}
