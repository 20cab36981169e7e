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
    public static Refusal OtherContent(int version) => new("correspondence.other-content", $"This form was already saved as version {version} with different text. Open that version, or start a new one.");

    private static string Said(DateOnly day) => DateWords.Date(day);
}
