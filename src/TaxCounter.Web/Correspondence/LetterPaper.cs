using System.Text.RegularExpressions;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>What stands on the paper of a letter, sent or only tried.</summary>
public sealed partial record LetterPaper
{
    public required CustomerLanguage Say { get; init; }

    /// <summary>The office's name, line by line.</summary>
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

    /// <summary>The words of a paragraph in pieces; the numbers of papers and accounts stand alone, so that no line breaks within one.</summary>
    public static IEnumerable<(string Words, bool IsNumber)> Pieces(string paragraph) =>
        PaperNumber().Split(paragraph).Where(p => p.Length > 0).Select(p => (p, PaperNumber().IsMatch(p)));

    [GeneratedRegex(@"([A-Z]{1,3}-\d{4}-\d{6,}-\d|\b\d{4} \d{4} \d{2}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PaperNumber();
}
