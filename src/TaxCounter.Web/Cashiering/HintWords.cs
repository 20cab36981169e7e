using System.Text.RegularExpressions;

namespace TaxCounter.Web.Cashiering;

/// <summary>Takes the sentences of the difference detective apart, so that the receipts they name can be opened.</summary>
public static partial class HintWords
{
    /// <summary>The sentence in its parts: text, or the number of a receipt.</summary>
    public static IEnumerable<(string Text, string? Receipt)> Parts(string hint)
    {
        ArgumentNullException.ThrowIfNull(hint);
        var at = 0;
        foreach (Match found in Numbers().Matches(hint))
        {
            yield return (hint[at..found.Index], null);
            yield return ("", found.Value);
            at = found.Index + found.Length;
        }

        yield return (hint[at..], null);
    }

    [GeneratedRegex(@"\bR-\d{4}-\d+-\d\b")]
    private static partial Regex Numbers();
}
