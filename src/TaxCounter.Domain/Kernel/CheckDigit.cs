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
    /// 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9) divisible by ten.
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

        return digits > 0 && sum % 10 == 0;
    }
}

/// <summary>Keeps card numbers out of every free-text field: TaxCounter never stores one.</summary>
public static class CardNumberGuard
{
    /// <summary>Whether the text holds 13 to 19 digits in a row (blanks and dashes between them ignored) that pass Luhn, as a card number would.</summary>
    public static bool HoldsCardNumber(string? text)
    {
        Span<char> run = stackalloc char[19];
        var length = 0;
        foreach (var c in (text ?? "") + "\n")
        {
            if (char.IsAsciiDigit(c))
            {
                if (length == run.Length)
                {
                    run[1..].CopyTo(run);
                    length--;
                }

                run[length++] = c;
                if (EndsWithCardNumber(run[..length]))
                {
                    return true;
                }
            }
            else if (c is not (' ' or '-'))
            {
                length = 0;
            }
        }

        return false;
    }

    private static bool EndsWithCardNumber(ReadOnlySpan<char> digits)
    {
        for (var size = 13; size <= digits.Length; size++)
        {
            var tail = digits[^size..];
            if (tail[0] is >= '2' and <= '6' && CheckDigit.IsLuhn(tail))
            {
                return true;
            }
        }

        return false;
    }
}
