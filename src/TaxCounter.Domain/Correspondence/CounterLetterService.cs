using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>Writes a letter from the account's page, without a case: the template says what is around the words that were typed.</summary>
public sealed class CounterLetterService(LetterService service, ILetters letters, IAccounts accounts, CustomerLanguages languages, IOneTransaction transaction)
{
    /// <summary>The longest text of one field.</summary>
    public const int Longest = 4000;

    /// <summary>The name of the field with the last day to answer.</summary>
    public const string DueDate = "due-date";

    /// <summary>
    /// Writes it. The same form again gives the same letter. Refused: another role, a kind that is not written at the counter, a field without text, a last day that is over,
    /// a card number, and words that seem to be in another language than the letter, unless they are meant so.
    /// </summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="account">To whom.</param>
    /// <param name="kind">One of <see cref="CounterLetterKinds"/>.</param>
    /// <param name="typed">What was typed, by the name of the field; a day as <c>2026-12-01</c>.</param>
    /// <param name="isMeant">Whether words in another language are meant so.</param>
    /// <param name="act">Who, and when.</param>
    public Task<Result<Letter>> Write(LetterId id, AccountId account, string kind, IReadOnlyDictionary<string, string> typed, bool isMeant, CounterAct act) => transaction.Do<Letter>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WriteLetters))
        {
            return StaffRefusals.NotAllowed(act.By, "write letters");
        }

        if (await letters.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (CounterLetterKinds.All.FirstOrDefault(k => k.Code == kind) is not { } found)
        {
            return CorrespondenceRefusals.UnknownTemplate;
        }

        if (await accounts.Find(account) is not { } to)
        {
            return CorrespondenceRefusals.UnknownAccount;
        }

        var language = await service.LanguageOf(found, to, act.Today);
        return Faults(found, language, typed, isMeant, act.Today) is [var fault, ..] ? fault
            : await service.Write(found, to, to.Number.Grouped(), say => new LetterContent(found.Own.ToDictionary(f => f.Name, f => f.Name == DueDate ? say.WithWeekday(Day(typed[f.Name])!.Value) : typed[f.Name].Trim())), act, id);
    });

    /// <summary>Everything that is wrong with what was typed, field by field.</summary>
    public IReadOnlyList<Refusal> Faults(LetterKind kind, CustomerLanguage language, IReadOnlyDictionary<string, string> typed, bool isMeant, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(typed);
        return [.. kind.Own.Select(f => Fault(f, typed.GetValueOrDefault(f.Name)?.Trim() ?? "", language, isMeant, today)).OfType<Refusal>()];
    }

    /// <summary>A day as the form types it; null where it is none.</summary>
    public static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private Refusal? Fault(LetterField field, string text, CustomerLanguage language, bool isMeant, DateOnly today) =>
        field.Name == DueDate ? (Day(text) is { } day && day > today ? null : CorrespondenceRefusals.DueDateNeeded)
        : text.Length == 0 ? CorrespondenceRefusals.WordsNeeded(field)
        : text.Length > Longest ? CorrespondenceRefusals.WordsTooLong(field, Longest)
        : StaffRefusals.WrongText(text, CorrespondenceRefusals.FormName(field)) is { } secret ? secret
        : !isMeant && languages.SeemsToBeIn(text, language) is { } other ? CorrespondenceRefusals.OtherLanguage(field, language, other) : null;
}
