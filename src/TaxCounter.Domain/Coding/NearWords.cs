using System.Numerics;

namespace TaxCounter.Domain.Coding;

/// <summary>Whether two words are the same but for a slip: one letter wrong, missing, too many or switched; two in a long word.</summary>
internal static class NearWords
{
    private const int ShortestWithSlip = 4, ShortestLong = 8, SlipsInLong = 2;

    /// <summary>The slips between two words; null where there are more than the longer one may have.</summary>
    /// <param name="typed">The one word.</param>
    /// <param name="word">The other.</param>
    /// <param name="letters">The letters of the one that the other lacks, and the other way round: each slip makes two at most.</param>
    public static int? Slips(string typed, string word, uint letters)
    {
        var longer = Math.Max(typed.Length, word.Length);
        var most = longer < ShortestWithSlip ? 0 : longer < ShortestLong ? 1 : SlipsInLong;
        if (BitOperations.PopCount(letters) > 2 * most || Math.Abs(typed.Length - word.Length) > most || Math.Min(typed.Length, word.Length) < ShortestWithSlip - 1)
        {
            return null;
        }

        var slips = Distance(typed, word);
        return slips <= most ? slips : null;
    }

    /// <summary>Which letters a word has, a bit for each; digits and foreign letters share the rest.</summary>
    public static uint Letters(string word)
    {
        uint letters = 0;
        foreach (var letter in word)
        {
            letters |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + letter % 6);
        }

        return letters;
    }

    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
