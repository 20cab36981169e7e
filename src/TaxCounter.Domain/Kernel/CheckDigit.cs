namespace TaxCounter.Domain.Kernel;

/// <summary>Check digits that catch a mistyped number at the keyboard.</summary>
public static class CheckDigit
{
    /// <summary>The Luhn digit (ISO/IEC 7812-1, annex B) to put behind <paramref name="digits"/>.</summary>
    /// <exception cref="ArgumentException">Not all digits.</exception>
    public static int Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[digits.Length - 1 - i];
            if (!char.IsAsciiDigit(c))
            {
                throw new ArgumentException("Only digits have a Luhn check digit.", nameof(digits));
            }

            var d = c - '0';
            if (i % 2 == 0)
            {
                d *= 2;
                d = d > 9 ? d - 9 : d;
            }

            sum += d;
        }

        return (10 - (sum % 10)) % 10;
    }

    /// <summary>Whether the last digit is the Luhn digit of those before it.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return digits.Length > 1 && Luhn(digits[..^1]) == digits[^1] - '0';
    }

    /// <summary>
    /// Whether <paramref name="number"/> is a possible ABA routing transit number: nine digits with
    /// 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9) divisible by ten, of a range that is issued (<see cref="IsRoutingRange"/>).
    /// </summary>
    public static bool IsRoutingNumber(ReadOnlySpan<char> number)
    {
        if (number.Length != 9)
        {
            return false;
        }

        ReadOnlySpan<int> weights = [3, 7, 1];
        var sum = 0;
        var digits = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
            {
                return false;
            }

            digits += number[i] - '0';
            sum += (number[i] - '0') * weights[i % 3];
        }

        return digits > 0 && sum % 10 == 0 && IsRoutingRange(number);
    }

    /// <summary>
    /// Whether the first two digits are of a range that ABA routing numbers are issued from: 00 the Treasury, 01 to 12 the Federal Reserve districts, 21 to 32 thrifts,
    /// 61 to 72 electronic, 80 traveler's checks.
    /// </summary>
    public static bool IsRoutingRange(ReadOnlySpan<char> number) =>
        number.Length >= 2 && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[1])
        && (((number[0] - '0') * 10) + number[1] - '0') is (>= 0 and <= 12) or (>= 21 and <= 32) or (>= 61 and <= 72) or 80;
}
