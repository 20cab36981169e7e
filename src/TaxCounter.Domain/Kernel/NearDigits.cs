namespace TaxCounter.Domain.Kernel;

/// <summary>What a customer may have meant by digits that are no number: the same digits but for one slip of the hand or the eye.</summary>
public static class NearDigits
{
    /// <summary>One digit wrong, two neighbors switched, one left out, one too many; each only once, without the digits as typed.</summary>
    /// <param name="digits">As typed, digits only.</param>
    public static IEnumerable<string> Of(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return Slips(digits).Where(d => d != digits).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Slips(string digits)
    {
        for (var i = 0; i <= digits.Length; i++)
        {
            var before = digits[..i];
            for (var d = '0'; d <= '9'; d++)
            {
                yield return before + d + digits[i..];
                if (i < digits.Length)
                {
                    yield return before + d + digits[(i + 1)..];
                }
            }

            if (i < digits.Length)
            {
                yield return before + digits[(i + 1)..];
            }

            if (i > 0 && i < digits.Length)
            {
                yield return digits[..(i - 1)] + digits[i] + digits[i - 1] + digits[(i + 1)..];
            }
        }
    }
}
