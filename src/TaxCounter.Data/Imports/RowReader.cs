using System.Globalization;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Imports;

/// <summary>Reads the cells of one row and notes what is wrong with each; the row is good when nothing was noted.</summary>
internal sealed class RowReader(CsvRow row)
{
    private static readonly DateOnly _first = new(1900, 1, 1);
    private static readonly DateOnly _last = new(2199, 12, 31);
    private readonly List<BadCell> _bad = [];

    /// <summary>What is wrong; nothing on a good row.</summary>
    public IReadOnlyList<BadCell> Bad => _bad;

    public long Line => row.Line;

    /// <summary>Words, without signs that nobody sees: no formula, no card number, nothing damaged, not too long. Empty where an optional column is not in the file.</summary>
    public string Text(string column, int longest, bool required = false)
    {
        var text = TypedText.Plain(row[column]);
        if (Damaged(row[column]) is { } damage)
        {
            return No(column, SafeText.Of(row[column].Trim()), damage);
        }

        if (text.Length == 0)
        {
            return required ? No(column, "", "This cell is empty. Enter a value.") : "";
        }

        if (text[0] == '=')
        {
            return No(column, SafeText.Of(text), "This starts with =, so a spreadsheet would read it as a formula. Remove that character.");
        }

        if (CardNumberGuard.HoldsCardNumber(text))
        {
            return No(column, SafeText.Of(text), "This looks like a card number. Remove it: card numbers are never imported.");
        }

        return text.Length > longest
            ? No(column, SafeText.Of(text), $"This has {text.Length:#,0} characters. Use {longest} or fewer.")
            : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>An account's number: ten digits, or the eight that a former system gave it.</summary>
    public AccountNumber Number(string column)
    {
        var text = Text(column, 20, required: true);
        if (AccountNumber.TryParse(text, out var number) || text.Length == 0)
        {
            return number;
        }

        if (AccountNumber.OfOldNumber(OldNumber(column)) is { } renumbered)
        {
            return renumbered;
        }

        var tenDigits = text.Length == 10 && text.All(char.IsAsciiDigit);
        No(column, SafeText.Whole(text), tenDigits ? "The check digit is wrong, so a digit of this account number is wrong. Check the number." : "An account number has ten digits, or eight in an old system.");
        return default;
    }

    /// <summary>The eight digits of a former system's number, however they are grouped; empty where the cell is none.</summary>
    public string OldNumber(string column)
    {
        var digits = TypedText.Plain(row[column]).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length == AccountNumber.OldLength && digits.All(char.IsAsciiDigit) ? digits : "";
    }

    public DateOnly Day(string column) => DayOrNone(column, required: true) ?? default;

    public DateOnly? DayOrNone(string column, bool required = false)
    {
        var text = Text(column, 30, required);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= _first && day <= _last)
        {
            return day;
        }

        No(column, SafeText.Of(text), "This is not a date. Write dates like 2026-08-31.");
        return null;
    }

    public Period PeriodOf(string column)
    {
        var text = Text(column, 30, required: true);
        if (text.Length > 0 && !Period.TryParse(text, out _))
        {
            No(column, SafeText.Of(text), "This is not a period. Write periods like 2026-08, 2026-Q2, 2026-H1 or 2026.");
        }

        return Period.TryParse(text, out var period) ? period : default;
    }

    /// <summary>More than nothing, at most two decimals.</summary>
    public Money Amount(string column)
    {
        var text = TypedText.Plain(row[column]);
        if ((Damaged(row[column]) ?? WhyNoAmount(text)) is { } why)
        {
            No(column, SafeText.Of(text), why);
            return default;
        }

        return Money.TryParse(text, out var amount) ? amount : default;
    }

    /// <summary>One of the words that are allowed, in capitals or not.</summary>
    public T OneOf<T>(string column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Text(column, 40, required: true);
        if (text.Length == 0)
        {
            return default;
        }

        if (words.Keys.FirstOrDefault(k => k.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } said)
        {
            return words[said];
        }

        No(column, SafeText.Of(text), $"Use one of these: {string.Join(", ", words.Keys)}.");
        return default;
    }

    /// <summary>Nine digits; never shown in full.</summary>
    public string TaxIdDigits(string column)
    {
        var text = TypedText.Plain(row[column]);
        var digits = text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0 || (digits.Length == 9 && digits.All(char.IsAsciiDigit)))
        {
            return digits;
        }

        return No(column, SafeText.LastFour(text), "A tax ID has nine digits.");
    }

    /// <summary>A rule that looks at more than one cell says no.</summary>
    public string No(string column, string value, string reason)
    {
        _bad.Add(new BadCell(row.Line, column, value, reason));
        return "";
    }

    private static string? WhyNoAmount(string text)
    {
        if (text.Length == 0)
        {
            return "This cell is empty. Enter a value.";
        }

        if (text[0] is '-' && Money.TryParse(text, out var negative) && !negative.IsZero)
        {
            return "The amount is negative. Charges and payments must be positive. Make corrections at the counter.";
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var digits = dot < 0 ? text : text.Remove(dot, 1);
        if (dot == 0 || digits.Length == 0 || !digits.All(char.IsAsciiDigit))
        {
            return "This is not an amount. Write amounts like 1020.54.";
        }

        if (dot >= 0 && text.Length - dot - 1 > 2)
        {
            return "The amount has more than two decimals. Use whole cents.";
        }

        return !Money.TryParse(text, out var amount) ? $"The amount is more than {Money.Largest.InDollars()}."
            : amount.IsZero ? "The amount is zero. Enter an amount of at least one cent."
            : null;
    }

    private static string? Damaged(string text) =>
        text.Contains('\uFFFD', StringComparison.Ordinal) ? "A character here is not UTF-8. Save the file as CSV in UTF-8 and import it again."
        : text.Contains('\0', StringComparison.Ordinal) ? "There is a NUL byte here, so the file is damaged. Export it again."
        : null;
}
