using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// Keeps tax ids out of free text and file names: they belong in their own field, where they are sealed. Taken for one: nine digits in the groups that such numbers
/// are printed in (3-2-4, 2-7), or nine digits that stand beside a word that says what they are.
/// </summary>
public static partial class TaxIdGuard
{
    /// <summary>Whether the text holds what could be a Social Security number, an ITIN or an employer identification number.</summary>
    public static bool HoldsTaxId(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var folded = FoldedText.Of(text);
        return Grouped().IsMatch(folded) || Named().IsMatch(folded);
    }

    // Between groups: blanks, dashes, dots, slashes, underscores of any kind, up to three. Before and after: no digit, so that parts of longer numbers are none.
    [GeneratedRegex(@"(?<![\d]|\d[\s\p{Pd}./_])(?:\d{3}[\s\p{Pd}./\\_·•]{1,3}\d{2}[\s\p{Pd}./\\_·•]{1,3}\d{4}|\d{2}[\s\p{Pd}/\\_·•]{1,3}\d{7})(?![\d]|[\s\p{Pd}./_]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\b(?:ssn|social\s+security|itin|f?ein|tin|tax\s*-?\s*id(?:entification)?|seguro\s+social)(?!\p{L})[^\d\n]{0,20}(?<!\d)\d(?:[\s\p{Pd}./_]{0,3}\d){8}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
