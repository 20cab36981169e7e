using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>The letters about a case that every duty has: what is missing, and a reminder of it. What they say is the duty's.</summary>
/// <typeparam name="TCase">The case.</typeparam>
public interface ICaseLetters<in TCase>
{
    /// <summary>Asks for what is missing.</summary>
    LetterKind MoreInformation { get; }

    /// <summary>Reminds of it.</summary>
    LetterKind Reminder { get; }

    /// <summary>Tells that it is closed because no answer came; null where the duty writes no such letter.</summary>
    LetterKind? Unanswered => null;

    /// <summary>Writes one of these about the newest request for information.</summary>
    Task<Result<Letter>> Missing(LetterKind kind, TCase found, Account account, CounterAct act);

    /// <summary>The language a letter of a kind would be written in on a day.</summary>
    Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day);

    /// <summary>What can be asked for ready-made, in the language of the letter, with the English beside it.</summary>
    IReadOnlyList<(string Says, string English)> Expected(TCase found, CustomerLanguage say, DateOnly day) => [];
}
