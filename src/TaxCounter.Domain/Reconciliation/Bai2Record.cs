using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>One record of a BAI2 file with the records that continue it (<c>88</c>), read field by field.</summary>
internal sealed class Bai2Record(int line, string code, string body, List<StatementProblem> problems)
{
    private readonly List<string> _bodies = [body];
    private int _body;
    private int _at;

    public int Line { get; } = line;
    public string Code { get; } = code;

    /// <summary>How many lines of the file it takes.</summary>
    public int Lines => _bodies.Count;

    /// <summary>The text of a line after its code and comma, without the stroke that ends it; null where the line is no record.</summary>
    public static (string Code, string Body)? Split(string line)
    {
        var plain = line.TrimEnd();
        if (plain.Length < 2 || !char.IsAsciiDigit(plain[0]) || !char.IsAsciiDigit(plain[1]) || plain.Length > 2 && plain[2] is not (',' or '/'))
        {
            return null;
        }

        var body = plain.Length > 3 && plain[2] == ',' ? plain[3..] : "";
        return (plain[..2], body.EndsWith('/') ? body[..^1] : body);
    }

    public void Continue(string body) => _bodies.Add(body);

    /// <summary>The next field; null where there is none left.</summary>
    public string? Next()
    {
        if (_body >= _bodies.Count)
        {
            return null;
        }

        var text = _bodies[_body];
        var comma = text.IndexOf(',', _at);
        var field = comma < 0 ? text[_at..] : text[_at..comma];
        if (comma < 0)
        {
            _body++;
            _at = 0;
        }
        else
        {
            _at = comma + 1;
        }

        return field.Trim();
    }

    /// <summary>Everything that is left, commas and strokes in it, the lines that continue it after a blank.</summary>
    public string Rest()
    {
        var rest = _bodies.Skip(_body).Select((text, i) => (i == 0 ? text[_at..] : text).Trim()).Where(text => text.Length > 0);
        _body = _bodies.Count;
        return string.Join(' ', rest);
    }

    /// <summary>The next field as an amount in cents without a point; nothing for an empty one, null and a problem for what is none.</summary>
    public Money? Amount(bool mayBeNegative)
    {
        var text = Next() ?? "";
        if (text.Length == 0)
        {
            return Money.Zero;
        }

        var digits = text[0] is '+' or '-' ? text[1..] : text;
        if (digits.Length is 0 or > 15 || !digits.All(char.IsAsciiDigit) || text[0] == '-' && !mayBeNegative)
        {
            No($"\"{text}\" is not an amount in cents{(mayBeNegative ? "" : ", which has no sign here")}.");
            return null;
        }

        var cents = long.Parse(digits, CultureInfo.InvariantCulture);
        return new Money(text[0] == '-' ? -cents : cents);
    }

    /// <summary>A field as a type code; null and a problem for what is none.</summary>
    public int? TypeOf(string text)
    {
        if (text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Bai2Type.Exists(code))
        {
            return code;
        }

        No($"\"{text}\" is not a type of BAI2.");
        return null;
    }

    /// <summary>The next field as a number of records; null and a problem for what is none.</summary>
    public int? Count()
    {
        var text = Next();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        No($"\"{text}\" is not a number of records.");
        return null;
    }

    /// <summary>Passes over when the money is available, which the office does not need.</summary>
    public void SkipFunds()
    {
        var type = Next();
        var fields = type switch
        {
            null or "" or "0" or "1" or "2" or "Z" => 0,
            "S" => 3,
            "V" => 2,
            "D" => 2 * (Count() ?? 0),
            _ => -1,
        };
        if (fields < 0)
        {
            No($"\"{type}\" is not a funds type of BAI2.");
        }

        for (var i = 0; i < fields && Next() is not null; i++)
        {
        }
    }

    /// <summary>The office takes dollars only.</summary>
    public void Dollars(string? currency)
    {
        if (currency is not (null or "" or "USD"))
        {
            problems.Add(new StatementProblem(Line, $"The amounts are in {currency}. The office takes US dollars only."));
        }
    }

    /// <summary>A group tells a statement; one that deletes, corrects or tests another is not taken.</summary>
    public void NewStatement(string? status)
    {
        if (status is not ("1" or "" or null))
        {
            problems.Add(new StatementProblem(Line, status switch
            {
                "2" => "This group deletes an earlier one. Ask the bank for the statement that is in force.",
                "3" => "This group corrects an earlier one. Ask the bank for the whole statement.",
                "4" => "This group is a test of the bank's. Ask the bank for the statement.",
                _ => $"The group's status {status} is none of BAI2. Ask the bank for the file again.",
            }));
        }
    }

    private void No(string what) => problems.Add(new StatementProblem(Line, what + " Ask the bank for the file again."));
}
