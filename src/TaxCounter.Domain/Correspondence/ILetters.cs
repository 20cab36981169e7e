using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">The kind's code.</param>
/// <param name="About">The case.</param>
/// <param name="Day">The day it bears.</param>
/// <param name="Subject">The line above it.</param>
/// <param name="Language">Two letters.</param>
/// <param name="WrittenByName">Who wrote it.</param>
public sealed record LetterRow(LetterNumber Number, string Kind, string About, DateOnly Day, string Subject, string Language, string WrittenByName);

/// <summary>The letters of the office, as they were sent.</summary>
public interface ILetters
{
    /// <summary>By number; null when there is none.</summary>
    Task<Letter?> Find(LetterNumber number);

    /// <summary>Those about a case, oldest first.</summary>
    Task<IReadOnlyList<LetterRow>> OfCase(string about);

    /// <summary>The newest to an account, newest first, at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<LetterRow>> OfAccount(AccountId account, int most);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<LetterNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Letter letter);
}

/// <summary>The templates of the office's letters. What ships is among them, also before it was recorded.</summary>
public interface ILetterTemplates
{
    /// <summary>By key; null when there is none.</summary>
    Task<LetterTemplate?> Find(LetterTemplateId id);

    /// <summary>The one in force on a day; null where there is none in that language.</summary>
    Task<LetterTemplate?> InForce(LetterKind kind, string language, DateOnly day);

    /// <summary>Every version of a kind in a language, newest first.</summary>
    Task<IReadOnlyList<LetterTemplate>> History(LetterKind kind, string language);

    /// <summary>Every version of everything.</summary>
    Task<IReadOnlyList<LetterTemplate>> All();

    /// <summary>What the preview of a kind fills in, in a language.</summary>
    LetterExample Example(LetterKind kind, string language);

    /// <summary>Adds a version to the current transaction.</summary>
    void Add(LetterTemplate template);
}

/// <summary>How a customer reaches the office about a letter.</summary>
/// <param name="Phone">The telephone as printed; empty where the office gives none.</param>
public sealed record OfficeContact(string Phone);
