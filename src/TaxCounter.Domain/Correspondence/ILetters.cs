using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The letters of the office, as they were sent.</summary>
public interface ILetters
{
    /// <summary>By number; null when there is none.</summary>
    Task<Letter?> Find(LetterNumber number);

    /// <summary>By key; null when there is none.</summary>
    Task<Letter?> Find(LetterId id);

    /// <summary>The ways of letters, to be changed; those of letters that are not there, or were written before ways were kept, are not among them.</summary>
    Task<IReadOnlyList<(LetterNumber Number, AccountNumber Account, LetterMailing Mailing)>> Mailings(IReadOnlyList<LetterNumber> numbers);

    /// <summary>The way of one letter, to be read; null for one that was written before ways were kept.</summary>
    Task<LetterMailing?> Mailing(LetterId id);

    /// <summary>Letters that were not mailed yet, oldest first: those that can be mailed, or those that are held because mail to their account comes back.</summary>
    /// <param name="most">At most so many.</param>
    /// <param name="day">The day whose alerts hold some of them.</param>
    /// <param name="held">Whether those that are held are asked for.</param>
    Task<IReadOnlyList<WaitingLetter>> Waiting(int most, DateOnly day, bool held);

    /// <summary>How many were not mailed yet.</summary>
    Task<int> CountWaiting();

    /// <summary>Those about a case, oldest first.</summary>
    Task<IReadOnlyList<LetterRow>> OfCase(string about);

    /// <summary>Those to an account, newest first.</summary>
    Task<RecordPage<LetterRow>> OfAccount(AccountId account, int page);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<LetterNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction; from then on it waits to be mailed.</summary>
    void Add(Letter letter);
}
