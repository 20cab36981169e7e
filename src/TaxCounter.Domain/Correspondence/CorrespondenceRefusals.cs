using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>What is refused about letters and their templates, in sentences.</summary>
public static class CorrespondenceRefusals
{
    /// <summary>No such account to write to.</summary>
    public static readonly Refusal UnknownAccount = new("correspondence.unknown-account", "The account for this letter was not found. Look up the account again.");

    /// <summary>No template is in force.</summary>
    public static Refusal NoTemplate(LetterKind kind, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new("correspondence.no-template", $"No template for “{kind.Name}” is in force on {Said(day)}, so the letter could not be written and nothing was changed. Ask a supervisor to write one.");
    }

    /// <summary>The letter's text is too long to keep.</summary>
    public static readonly Refusal LetterTooLong = new("correspondence.letter-too-long", "The letter is too long. Shorten the reason, or include fewer periods.");

    /// <summary>Not a kind of letter, or not a language.</summary>
    public static readonly Refusal UnknownTemplate = new("correspondence.unknown-template", "There is no such kind of letter or language. Choose one from the list of templates.");

    /// <summary>Nothing was typed.</summary>
    public static Refusal Empty(string field) => new("correspondence.empty", field == "Subject" ? "Enter the subject, the line above the letter." : "Enter the text of the letter.", field);

    /// <summary>Too long.</summary>
    public static Refusal TooLong(string field, int longest) => new("correspondence.too-long", string.Create(CultureInfo.InvariantCulture, $"Use {longest:#,0} characters or fewer for the {(field == "Subject" ? "subject" : "letter")}."), field);

    /// <summary>A brace that opens or closes nothing.</summary>
    public static Refusal StrayBrace(string text, string field) => new("correspondence.stray-brace", $"“{text}” cannot be read. Use braces only around a name from the list, such as {{account}}.", field);

    /// <summary>A name the kind of letter does not know.</summary>
    public static Refusal UnknownField(string name, LetterKind kind, string field)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new("correspondence.unknown-field", $"This letter has no field {{{name}}}. It can use {string.Join(", ", kind.Fields.Select(f => $"{{{f.Name}}}"))}{(kind.HasFigures ? " and {figures}" : "")}.", field);
    }

    /// <summary>The table within a sentence.</summary>
    public static Refusal FiguresNotAlone(string field) => new("correspondence.figures-not-alone", "{figures} is a table. Put it alone on a line of the letter.", field);

    /// <summary>Something the letter has to say.</summary>
    public static Refusal FieldMissing(string name, LetterKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var says = name == LetterKind.Figures ? "The table of figures." : kind.Field(name)!.Says;
        return new("correspondence.field-missing", $"This letter must have {{{name}}}: {char.ToLowerInvariant(says[0])}{says[1..]} Put it where it belongs.", "Body");
    }

    /// <summary>A first day that is over.</summary>
    public static readonly Refusal FirstDayOver = new("correspondence.first-day-over", "That day is in the past, and its letters are written. Choose today or a later day.", "FirstDay");

    /// <summary>Nothing would change.</summary>
    public static readonly Refusal NothingChanges = new("correspondence.nothing-changes", "This text is the same as the version in force on that day. Change the text, or keep that version.", "Body");

    /// <summary>The key was used for something else.</summary>
    public static readonly Refusal OtherContent = new("correspondence.other-content", "This form was already submitted with different text. Open the letter again to see the version that was submitted, or start a new one.");

    /// <summary>No such proposal.</summary>
    public static readonly Refusal UnknownChange = new("correspondence.change-unknown", "There is no such version waiting. Choose a letter from the list of templates.");

    /// <summary>Another proposal for the same letter waits.</summary>
    public static Refusal ChangeWaits(string name) => new("correspondence.change-waits", $"{name} already proposed a new version of this letter. It must be decided or withdrawn first.");

    /// <summary>Somebody else's proposal.</summary>
    public static Refusal NotYours(string name) => new("correspondence.change-not-yours", $"{name} proposed this version, so only {name} can withdraw it. You can deny it.");

    /// <summary>Decided already.</summary>
    public static Refusal Decided(TemplateChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new("correspondence.change-decided", change.State == TemplateChangeState.Withdrawn
            ? $"{change.Proposed.Name} withdrew this version. Propose it again if it is still needed."
            : $"{change.Decided?.Name} already {(change.State == TemplateChangeState.Approved ? "approved" : "denied")} this version. The decision is final.");
    }

    /// <summary>Letters would not say where the office is.</summary>
    public static readonly Refusal NoContact = new("correspondence.no-contact", "Every letter says where the office is and how to call it. Set Office:Address (lines with a semicolon between them) and Office:Phone, then start again.");

    /// <summary>No such letter.</summary>
    public static readonly Refusal UnknownLetter = new("correspondence.letter-unknown", "There is no such letter waiting to be mailed or noted. Open it by its number.");

    /// <summary>None of them is there.</summary>
    public static readonly Refusal NothingToMail = new("correspondence.nothing-to-mail", "No letter was chosen. Open the mail again, print the letters, and then note them as mailed.");

    /// <summary>What the mail said is needed.</summary>
    public static readonly Refusal NoteNeeded = new("correspondence.note-needed", $"Enter what the mail put on it, such as “moved” or “no such number”, in {LetterMailing.LongestNote} characters or fewer.", "Note");

    /// <summary>It is on its way already, or not yet.</summary>
    public static Refusal MailingIs(MailingState state) => new("correspondence.mailing-is", state switch
    {
        MailingState.Waiting => "This letter was not mailed yet. Note it as mailed first.",
        MailingState.Mailed => "This letter is already in the mail. If it comes back, note that.",
        MailingState.HandedOver => "This letter was already handed over.",
        _ => "This letter came back from the mail. Hand it over, or write a new one once the address is right.",
    });

    /// <summary>How far a letter got, in a word or two.</summary>
    public static string Word(MailingState state) => state switch
    {
        MailingState.Waiting => "not mailed yet",
        MailingState.Mailed => "mailed",
        MailingState.HandedOver => "handed over",
        _ => "came back",
    };

    /// <summary>Nothing was typed.</summary>
    public static Refusal WordsNeeded(LetterField field) => new("correspondence.words-needed", $"Enter this for the letter: {Lower(field)}", FormName(field));

    /// <summary>Too much was typed.</summary>
    public static Refusal WordsTooLong(LetterField field, int longest) => new("correspondence.words-too-long", string.Create(CultureInfo.InvariantCulture, $"Use {longest:#,0} characters or fewer."), FormName(field));

    /// <summary>The last day to answer.</summary>
    public static readonly Refusal DueDateNeeded = new("correspondence.due-date-needed", "Enter the last day to answer, later than today.", "DueDate");

    /// <summary>Typed in another language than the letter's.</summary>
    public static Refusal OtherLanguage(LetterField field, CustomerLanguage language, CustomerLanguage other)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(other);
        return new("correspondence.other-language", $"This seems to be {other.EnglishName}, and the letter is in {language.EnglishName}. Write it in {language.EnglishName}, or check “Send it as typed” if it is right.", FormName(field));
    }

    /// <summary>The name of a typed field on the form: <c>DueDate</c> for <c>due-date</c>.</summary>
    public static string FormName(LetterField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Concat(field.Name.Split('-').Select(p => char.ToUpperInvariant(p[0]) + p[1..]));
    }

    private static string Lower(LetterField field) => char.ToLowerInvariant(field.Says[0]) + field.Says[1..];

    private static string Said(DateOnly day) => DateWords.Date(day);
}
