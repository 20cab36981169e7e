using System.Globalization;
using TaxCounter.Data.Imports;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>One row of an outside table, read field by field; what is wrong is noted with its line.</summary>
internal sealed class TableRow(int line, IReadOnlyDictionary<string, int> places, IReadOnlyList<string> cells, List<StatementProblem> problems)
{
    private static readonly string[] _days = ["yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "yyyyMMdd", "MM-dd-yyyy"];

    public int Line { get; } = line;

    /// <summary>Words, without signs that nobody sees and never a card number.</summary>
    public string Text(string field, int longest = 200)
    {
        var text = TypedText.Plain(Cell(field));
        if (CardNumberGuard.HoldsCardNumber(text))
        {
            No(field, "looks like a card number. Remove it: card numbers are never kept.");
            return "";
        }

        return text.Length <= longest ? text : text[..longest];
    }

    /// <summary>A day that must be there.</summary>
    public DateOnly Day(string field) => DayOrNone(field) ?? Missing<DateOnly>(field);

    /// <summary>A day, or none.</summary>
    public DateOnly? DayOrNone(string field)
    {
        var text = TypedText.Plain(Cell(field));
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1989 and < 2200)
        {
            return day;
        }

        No(field, $"\"{SafeText.Of(text)}\" is not a date. Dates are written like 2026-11-24 or 11/24/2026.");
        return default(DateOnly);
    }

    /// <summary>An amount that must be there, with its sign.</summary>
    public Money Amount(string field) => AmountOrNone(field) ?? Missing<Money>(field);

    /// <summary>An amount with its sign, or none: <c>-75.00</c>, <c>(75.00)</c>, <c>$1,505.19</c>.</summary>
    public Money? AmountOrNone(string field)
    {
        var text = TypedText.Plain(Cell(field)).Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return null;
        }

        var isNegative = text.StartsWith('-') || text.EndsWith('-') || text.StartsWith('(') && text.EndsWith(')');
        var digits = text.Trim('-', '(', ')', '+');
        var (whole, part) = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (digits[..dot], digits[(dot + 1)..]) : (digits, "");
        if (part.Length <= 2 && whole.Length is > 0 and <= 11 && (whole + part).All(char.IsAsciiDigit))
        {
            var cents = long.Parse(whole + part.PadRight(2, '0'), CultureInfo.InvariantCulture);
            return new Money(isNegative ? -cents : cents);
        }

        No(field, $"\"{SafeText.Of(TypedText.Plain(Cell(field)))}\" is not an amount. Amounts are written like 1505.19.");
        return Money.Zero;
    }

    /// <summary>Says what is wrong with the row.</summary>
    public void No(string field, string what) => problems.Add(new StatementProblem(Line, $"{(field.Length > 0 ? char.ToUpperInvariant(field[0]) + field[1..] + ": " : "")}{what}"));

    private string Cell(string field) => places.TryGetValue(field, out var at) && at >= 0 && at < cells.Count ? cells[at] : "";

    private T Missing<T>(string field)
        where T : struct
    {
        No(field, "nothing stands here. Every row needs it.");
        return default;
    }
}
