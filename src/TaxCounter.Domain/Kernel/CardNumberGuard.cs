using System.Buffers;
using System.Globalization;

namespace TaxCounter.Domain.Kernel;

/// <summary>Keeps card numbers out of every free-text field: TaxCounter never stores one.</summary>
public static class CardNumberGuard
{
    private const int Shortest = 13;
    private const int Longest = 19;
    private const int Widest = 3;

    // Fields of a file stand side by side with these; only four and four digits between them look like a card.
    private static readonly SearchValues<char> _lists = SearchValues.Create(",:;|*+");

    /// <summary>
    /// Whether the text holds what could be a card number: 13 to 19 digits of whatever script that pass Luhn, in one piece or in groups as cards print them
    /// (four and more digits, or one by one, with blanks, dashes, dots or slashes between, or four by four with commas or the like). Signs that nobody sees do not
    /// count. Groups of two or three are dates and telephone numbers.
    /// </summary>
    public static bool HoldsCardNumber(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        text = FoldedText.Of(text);
        List<string> groups = [];
        var inList = false;
        var at = 0;
        while (at < text.Length)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                groups.Add(text[from..at]);
                if (AnyTail(groups, inList))
                {
                    return true;
                }
            }

            var gap = at;
            while (at < text.Length && !char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at - gap > Widest || !text.AsSpan(gap, at - gap).ToString().All(IsBetween))
            {
                groups.Clear();
                inList = false;
            }

            inList |= groups.Count > 0 && text.AsSpan(gap, at - gap).ContainsAny(_lists);
        }

        return false;
    }

    private static bool IsBetween(char sign) => char.IsWhiteSpace(sign) || sign is '.' or '/' or '\\' or '·' or '•' or '․' or '\'' || _lists.Contains(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Control;

    /// <summary>Whether the last groups, taken together, are a card number.</summary>
    private static bool AnyTail(List<string> groups, bool inList)
    {
        var digits = "";
        for (var first = groups.Count - 1; first >= 0; first--)
        {
            digits = groups[first] + digits;
            if (digits.Length > Longest)
            {
                return false;
            }

            var taken = groups.Skip(first).ToList();
            var asPrinted = taken.Count == 1 || taken.SkipLast(1).All(g => inList ? g.Length == 4 : g.Length >= 4) || taken.TrueForAll(g => g.Length == 1);
            if (digits.Length >= Shortest && asPrinted && digits[0] is >= '2' and <= '6' && CheckDigit.IsLuhn(digits) && (taken.Count == 1 || IsIssued(digits)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an issuer gives out numbers that begin so, of this length (ISO/IEC 7812 ranges of the networks); keeps rows of other numbers apart from cards.</summary>
    private static bool IsIssued(string digits) => (digits[0], digits.Length) switch
    {
        ('4', 13 or 16 or 19) => true,
        ('2', 16) => string.CompareOrdinal(digits, 0, "2221", 0, 4) >= 0 && string.CompareOrdinal(digits, 0, "2720", 0, 4) <= 0,
        ('3', >= 14 and <= 19) => true,
        ('5', 16) => true,
        ('5', _) => digits[1] is '0' or >= '6',
        ('6', _) => true,
        _ => false,
    };
}
