using System.Text.RegularExpressions;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Correspondence;

/// <summary>What stands on the paper of a letter, sent or only tried.</summary>
public sealed partial record LetterPaper
{
    public required CustomerLanguage Say { get; init; }

    /// <summary>The office's name, line by line; below an empty line its address.</summary>
    public required IReadOnlyList<string> Sender { get; init; }

    /// <summary>To whom and where.</summary>
    public required IReadOnlyList<string> Addressee { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Its number; null of a preview.</summary>
    public LetterNumber? Number { get; init; }

    /// <summary>The case.</summary>
    public required string About { get; init; }

    /// <summary>The line above it.</summary>
    public required string Subject { get; init; }

    /// <summary>Paragraphs and table.</summary>
    public required IReadOnlyList<LetterBlock> Blocks { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string WrittenByName { get; init; }

    /// <summary>Whom to ask.</summary>
    public required string Contact { get; init; }

    /// <summary>The office's name, without its address.</summary>
    public IReadOnlyList<string> Office => [.. Sender.TakeWhile(l => l.Length > 0)];

    /// <summary>The office's address; empty where the letter has none.</summary>
    public IReadOnlyList<string> OfficeAddress => [.. Sender.Skip(Office.Count + 1)];

    /// <summary>What it is about: a case, or the account where it belongs to none.</summary>
    public string AboutWords => AccountNumber.TryParse(About, out var account) ? Say.Say("letter-account", ("number", account.Grouped())) : Say.Say("letter-about", ("number", About));

    /// <summary>A letter as it was sent.</summary>
    public static LetterPaper Of(Letter letter, CustomerLanguage say)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new()
        {
            Say = say,
            Sender = letter.Sender.Split('\n'),
            Addressee = letter.Addressee.Split('\n'),
            Day = letter.Day,
            Number = letter.Number,
            About = letter.About,
            Subject = letter.Subject,
            Blocks = letter.Blocks,
            WrittenByName = letter.Written.Name,
            Contact = letter.Contact,
        };
    }

    /// <summary>A letter that is only tried.</summary>
    public static LetterPaper Of(MergedLetter merged, string about, CustomerLanguage say, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(act);
        return new()
        {
            Say = say,
            Sender = merged.Sender.Split('\n'),
            Addressee = merged.Addressee.Split('\n'),
            Day = act.Today,
            About = about,
            Subject = merged.Subject,
            Blocks = LetterText.Read(merged.Body),
            WrittenByName = act.By.Name,
            Contact = merged.Contact,
        };
    }

    /// <summary>The words of a paragraph in pieces; the numbers of papers and accounts stand alone, so that no line breaks within one.</summary>
    public static IEnumerable<(string Words, bool IsNumber)> Pieces(string paragraph) =>
        PaperNumber().Split(paragraph).Where(p => p.Length > 0).Select(p => (p, PaperNumber().IsMatch(p)));

    [GeneratedRegex(@"([A-Z]{1,3}-\d{4}-\d{6,}-\d|\b\d{4} \d{4} \d{2}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PaperNumber();
}
