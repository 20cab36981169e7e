using System.Globalization;
using System.Text;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <summary>
/// What a password must be: long, and not the first thing somebody would try. Any characters, no rules of composition, no forced change (NIST SP 800-63B,
/// ASVS 5.0 6.2). Because fifteen characters already keep short common passwords out, this looks for what is left of them: common words strung together,
/// rows of keys, repetitions, names.
/// </summary>
public sealed class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 15;

    /// <summary>The most characters; none is cut off before.</summary>
    public const int Longest = 256;

    /// <summary>What must be left beside a name or common words.</summary>
    private const int LeastOfOnesOwn = 8;

    private static readonly string[] _rows =
    [
        "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "01234567890123456789",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    ];

    private static readonly Lazy<HashSet<string>> _common = new(ReadCommon);

    private readonly string[] _officeWords;

    /// <summary>The rules of one office.</summary>
    /// <param name="officeName">As the top bar shows it, or null.</param>
    /// <param name="jurisdiction">The rule book's name, or null.</param>
    public PasswordRules(string? officeName, string? jurisdiction) =>
        _officeWords = [.. new[] { "taxcounter", "tax counter", officeName, jurisdiction }.Select(Fold).Where(w => w.Length >= 4).Distinct()];

    /// <summary>Why this password is not taken; null when it is.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="names">User name, name on receipts, employee number.</param>
    public Refusal? WhyNot(string? password, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var typed = password ?? "";
        if (new StringInfo(typed).LengthInTextElements < Shortest)
        {
            return StaffRefusals.PasswordTooShort;
        }

        if (typed.Length > Longest)
        {
            return StaffRefusals.PasswordTooLong;
        }

        return IsRepetition(typed) || IsRow(typed) || IsMostlyNames(typed, names) || IsCommonWords(typed) ? StaffRefusals.PasswordCommon : null;
    }

    /// <summary>One piece over and over: <c>abcabcabcabcabc</c>, <c>111111111111111</c>, or fewer than five different characters.</summary>
    private static bool IsRepetition(string typed)
    {
        var text = typed.ToLowerInvariant();
        if (text.Distinct().Count() < 5)
        {
            return true;
        }

        for (var size = 1; size <= text.Length / 2; size++)
        {
            var piece = text[..size];
            if (string.Concat(Enumerable.Repeat(piece, (text.Length / size) + 1)).StartsWith(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing but stretches of at least four keys in a row, forwards or backwards.</summary>
    private static bool IsRow(string typed)
    {
        var text = typed.ToLowerInvariant();
        var inRows = 0;
        for (var i = 0; i < text.Length;)
        {
            var run = LongestRun(text, i);
            inRows += run >= 4 ? run : 0;
            i += run >= 4 ? run : 1;
        }

        return text.Length - inRows < LeastOfOnesOwn && inRows > 0;
    }

    private static int LongestRun(string text, int start)
    {
        var longest = 1;
        foreach (var row in _rows)
        {
            var backwards = new string([.. row.Reverse()]);
            foreach (var keys in new[] { row, backwards })
            {
                var length = 1;
                while (start + length < text.Length && keys.Contains(text.Substring(start, length + 1), StringComparison.Ordinal))
                {
                    length++;
                }

                longest = Math.Max(longest, length);
            }
        }

        return longest;
    }

    private bool IsMostlyNames(string typed, string[] names)
    {
        var left = Fold(typed);
        var whole = left.Length;
        foreach (var word in _officeWords.Concat(names.Select(Fold)).Concat(names.SelectMany(n => n.Split(' ', '.', '-', '_')).Select(Fold))
            .Where(w => w.Length >= 4).Distinct().OrderByDescending(w => w.Length))
        {
            left = left.Replace(word, "", StringComparison.Ordinal);
        }

        return left.Length < whole && OfOnesOwn(left) < LeastOfOnesOwn;
    }

    /// <summary>At most two different common words, whatever digits and signs stand around them.</summary>
    private static bool IsCommonWords(string typed)
    {
        var letters = new string([.. typed.ToLowerInvariant().Where(char.IsLetter)]);
        if (letters.Length == 0)
        {
            return typed.Distinct().Count() < LeastOfOnesOwn;
        }

        // Signs within the words may stand for letters; those around them are only decoration.
        var first = Enumerable.Range(0, typed.Length).First(i => char.IsLetter(typed[i]));
        var last = Enumerable.Range(0, typed.Length).Last(i => char.IsLetter(typed[i]));
        var around = typed[..first] + typed[(last + 1)..];
        var between = new string([.. typed.Where(c => !char.IsLetter(c))]);
        return (around.Distinct().Count() < LeastOfOnesOwn && Words(new string([.. Fold(typed[first..(last + 1)]).Where(char.IsLetter)]), 0, []))
            || (between.Distinct().Count() < LeastOfOnesOwn && Words(letters, 0, []));
    }

    private static bool Words(string letters, int start, HashSet<string> used)
    {
        if (start == letters.Length)
        {
            return true;
        }

        for (var length = Math.Min(24, letters.Length - start); length >= 2; length--)
        {
            var word = letters.Substring(start, length);
            if (!_common.Value.Contains(word) || (used.Count >= 2 && !used.Contains(word)))
            {
                continue;
            }

            var added = used.Add(word);
            if (Words(letters, start + length, used))
            {
                return true;
            }

            if (added)
            {
                used.Remove(word);
            }
        }

        return false;
    }

    private static int OfOnesOwn(string left) => new string([.. left.Where(char.IsLetter)]) is var letters && _common.Value.Contains(letters) ? 0 : left.Distinct().Count();

    /// <summary>Lower case, without blanks and signs, with the usual look-alikes undone: <c>P@ssw0rd</c> is <c>password</c>.</summary>
    private static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").ToLowerInvariant())
        {
            var letter = c switch { '@' or '4' => 'a', '0' => 'o', '3' => 'e', '$' or '5' => 's', '1' or '!' => 'i', '7' => 't', _ => c };
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    private static HashSet<string> ReadCommon()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("TaxCounter.Data.SignIn.CommonPasswords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not in the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
    }
}
