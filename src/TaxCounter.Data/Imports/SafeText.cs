namespace TaxCounter.Data.Imports;

/// <summary>What of a cell may be shown: enough to find it, never a whole tax id or card number.</summary>
internal static class SafeText
{
    private const int Longest = 60;
    private const int TaxIdDigits = 9;

    /// <summary>Cut short, control characters made visible, and of each run of nine digits or more only the last four.</summary>
    public static string Of(string value)
    {
        // Cut only after masking, with room before it, so that a number is never shown because its end was cut off.
        var start = value.Length > 400 ? value[..400] : value;
        var masked = Mask(start).Select(c => char.IsControl(c) ? '\u2423' : c).ToArray();
        return masked.Length > Longest || start.Length < value.Length ? new string(masked, 0, Math.Min(Longest, masked.Length)) + "…" : new string(masked);
    }

    /// <summary>An account number or a reference: they are no secret.</summary>
    public static string Whole(string value) => value.Length <= 20 && !Domain.Kernel.CardNumberGuard.HoldsCardNumber(value) ? new string([.. value.Select(c => char.IsControl(c) ? '\u2423' : c)]) : Of(value);

    /// <summary>All but the last four letters hidden, whatever they are.</summary>
    public static string LastFour(string value) => value.Length <= 4 ? new string('•', value.Length) : new string('•', Math.Min(value.Length - 4, 9)) + Of(value[^4..]);

    private static char[] Mask(string value)
    {
        var text = value.ToCharArray();
        var run = new List<int>();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsDigit(text[i]))
            {
                run.Add(i);
            }
            else if (i == text.Length || text[i] is not (' ' or '-'))
            {
                Hide(text, run);
                run.Clear();
            }
        }

        return text;
    }

    private static void Hide(char[] text, List<int> run)
    {
        if (run.Count >= TaxIdDigits)
        {
            foreach (var i in run.SkipLast(4))
            {
                text[i] = '•';
            }
        }
    }
}
