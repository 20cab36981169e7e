using System.Globalization;
using TaxCounter.Data.Imports;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>One row of an outside table, read field by field; what is wrong is noted with its line.</summary>
internal sealed class TableRow(int line, IReadOnlyDictionary<string, int> places, IReadOnlyList<string> cells, List<StatementProblem> problems)
{
    private static readonly string[] _days = ["yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "yyyyMMdd", "MM-dd-yyyy", "yyyy/MM/dd", "M/d/yy", "MM/dd/yy", "dd-MMM-yyyy", "d-MMM-yyyy", "MMM d, yyyy", "MMM d yyyy", "MMMM d, yyyy", "d MMM yyyy"];

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

        if (DateOnly.TryParseExact(WithoutTime(text), _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1989 and < 2200)
        {
            return day;
        }

        No(field, $"\"{SafeText.Of(text)}\" is not a date. Dates are written like 2026-11-24 or 11/24/2026.");
        return default(DateOnly);
    }

    /// <summary>A day with a time behind it is that day: <c>2026-11-24T00:00:00</c>.</summary>
    private static string WithoutTime(string text) => text.Split('T', ' ') is [{ Length: >= 8 } day, [_, _, ':', ..] or [_, ':', ..], ..] && char.IsAsciiDigit(day[0]) ? day : text;

    /// <summary>An amount that must be there, with its sign.</summary>
    public Money Amount(string field) => AmountOrNone(field) ?? Missing<Money>(field);

    /// <summary>An amount with its sign, or none: <c>-75.00</c>, <c>(75.00)</c>, <c>$1,505.19</c>.</summary>
    public Money? AmountOrNone(string field)
    {
        var text = TypedText.Plain(Cell(field)).Replace("$", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        text = text.StartsWith("USD", StringComparison.Ordinal) ? text[3..] : text.EndsWith("USD", StringComparison.Ordinal) ? text[..^3] : text;
        if (text.Length == 0)
        {
            return null;
        }

        // One sign, before the amount, behind it, or as the brackets of a ledger; the amount itself by the one rule for amounts, so that 12,50 is never 1,250.
        var (isNegative, bare) = text switch
        {
            ['-' or '+', .. var rest] => (text[0] == '-', rest),
            [.. var rest, '-' or '+'] => (text[^1] == '-', rest),
            ['(', .. var rest, ')'] => (true, rest),
            [.. var rest, 'D', 'R'] => (true, rest),
            [.. var rest, 'C', 'R'] => (false, rest),
            _ => (false, text),
        };
        if (bare.Length > 0 && (char.IsAsciiDigit(bare[0]) || bare[0] == '.') && Money.TryParse(bare, out var amount))
        {
            return isNegative ? -amount : amount;
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
