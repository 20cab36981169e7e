using System.Globalization;

namespace TaxCounter.Data.Accounts;

/// <summary>Numbers written out as words: "twenty one" and "two hundred" are read as 21 and 200, "twenty first" as 21st, so that a name is found either way.</summary>
internal static class SpokenNumbers
{
    private static readonly string[] _small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] _tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, int> _values = _small.Select((word, i) => (word, i)).Concat(_tens.Select((word, i) => (word, (i + 2) * 10)))
        .Append(("fourty", 40)).ToDictionary(w => w.Item1, w => w.Item2, StringComparer.Ordinal);

    private static readonly Dictionary<string, int> _ordinals = new[]
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth",
    }.Select((word, i) => (word, i + 1)).Concat(_tens.Select((word, i) => (word[..^1] + "ieth", (i + 2) * 10))).ToDictionary(w => w.Item1, w => w.Item2, StringComparer.Ordinal);

    /// <summary>The words with each written-out number as digits; the same words where there is none.</summary>
    public static IReadOnlyList<string> InDigits(IReadOnlyList<string> words)
    {
        List<string> read = [];
        for (var i = 0; i < words.Count;)
        {
            var (text, count) = Number(words, i);
            read.Add(text ?? words[i]);
            i += text is null ? 1 : count;
        }

        return read;
    }

    /// <summary>The words with numbers that follow each other read as one, as years and house numbers are said: "nineteen eighty four" is 1984, "five oh four" 504.</summary>
    public static IReadOnlyList<string> RunTogether(IReadOnlyList<string> words)
    {
        List<string> read = [];
        var isAfterNumber = false;
        foreach (var word in InDigits([.. words.Select((w, i) => i > 0 && w is "oh" or "o" ? "zero" : w)]))
        {
            var isNumber = word.All(char.IsAsciiDigit);
            if (isNumber && isAfterNumber)
            {
                read[^1] += word;
            }
            else
            {
                read.Add(word);
            }

            isAfterNumber = isNumber;
        }

        return read;
    }

    /// <summary>The bare number of an ordinal in digits: 21 of <c>21st</c>; null for another word.</summary>
    public static string? OfOrdinal(string word) =>
        word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && word[..^2].All(char.IsAsciiDigit) ? word[..^2] : null;

    private static (string? Text, int Count) Number(IReadOnlyList<string> words, int at)
    {
        var (sum, count, isOrdinal) = Below100(words, at);
        if (!isOrdinal && sum is null or < 100)
        {
            (sum, count, isOrdinal) = Times(words, at, "hundred", 100, sum, count, Below100);
            (sum, count, isOrdinal) = Times(words, at, "thousand", 1000, sum, count, isOrdinal ? (_, _) => (null, 0, true) : Below1000);
        }

        return sum is not { } number ? (null, 1) : (number.ToString(CultureInfo.InvariantCulture) + (isOrdinal ? Ending(number) : ""), count);
    }

    private static (int? Sum, int Count, bool IsOrdinal) Below1000(IReadOnlyList<string> words, int at)
    {
        var (sum, count, isOrdinal) = Below100(words, at);
        return isOrdinal ? (sum, count, true) : Times(words, at, "hundred", 100, sum, count, Below100);
    }

    /// <summary>So many hundreds or thousands, and what follows them; without a number before them it is one.</summary>
    private static (int? Sum, int Count, bool IsOrdinal) Times(
        IReadOnlyList<string> words, int at, string unit, int size, int? sum, int count, Func<IReadOnlyList<string>, int, (int? Sum, int Count, bool IsOrdinal)> rest)
    {
        if (at + count >= words.Count || words[at + count] != unit || sum >= size)
        {
            return (sum, count, false);
        }

        var (more, used, isOrdinal) = rest(words, at + count + 1);
        return (((sum ?? 1) * size) + (more ?? 0), count + 1 + used, isOrdinal);
    }

    private static (int? Sum, int Count, bool IsOrdinal) Below100(IReadOnlyList<string> words, int at)
    {
        if (at >= words.Count)
        {
            return (null, 0, false);
        }

        if (_ordinals.TryGetValue(words[at], out var ordinal))
        {
            return (ordinal, 1, true);
        }

        if (!_values.TryGetValue(words[at], out var value))
        {
            return (null, 0, false);
        }

        return value < 20 || at + 1 >= words.Count ? (value, 1, false)
            : _values.TryGetValue(words[at + 1], out var one) && one is > 0 and < 10 ? (value + one, 2, false)
            : _ordinals.TryGetValue(words[at + 1], out var last) && last < 10 ? (value + last, 2, true)
            : (value, 1, false);
    }

    private static string Ending(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
