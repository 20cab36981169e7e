using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>An account's number: ten digits, the last a Luhn check digit, so that a mistyped number is refused at the keyboard. Shown as <c>0102 0000 80</c>.</summary>
public readonly record struct AccountNumber
{
    /// <summary>How many digits the numbers of the offices' former systems have.</summary>
    public const int OldLength = 8;

    /// <summary>How many numbers the office's own series holds.</summary>
    public const int MostInSeries = 99_999_999;

    /// <summary>What the counter of that series is called.</summary>
    public const string SeriesName = "account";

    private const char Series = '7';

    private readonly string? _digits;

    private AccountNumber(string digits) => _digits = digits;

    /// <summary>The ten digits.</summary>
    public string Digits => _digits ?? "";

    /// <summary>Reads a number as typed, with or without blanks and dashes; refuses a wrong length or check digit.</summary>
    public static bool TryParse(string? text, out AccountNumber number)
    {
        number = default;
        var digits = TypedText.Plain(text).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != 10 || !CheckDigit.IsLuhn(digits))
        {
            return false;
        }

        number = new AccountNumber(digits);
        return true;
    }

    /// <summary>The number of its first nine digits: the check digit was left out.</summary>
    public static AccountNumber? WithoutCheckDigit(string digits) =>
        digits is { Length: 9 } && digits.All(char.IsAsciiDigit) ? new AccountNumber(digits + CheckDigit.Luhn(digits).ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;

    /// <summary>The number of an account that a former system numbered with eight digits: a zero before them and the check digit behind.</summary>
    public static AccountNumber? OfOldNumber(string digits) => digits is { Length: OldLength } && digits.All(char.IsAsciiDigit) ? WithoutCheckDigit("0" + digits) : null;

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static AccountNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not an account number.");

    /// <summary>The number of a district (four digits) and a running number (0 to 99,999).</summary>
    /// <exception cref="ArgumentException">The district is not four digits, or the running number is beyond its five.</exception>
    public static AccountNumber Of(string district, int running)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(running);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(running, 99_999);
        if (district is not { Length: 4 })
        {
            throw new ArgumentException("A district is four digits.", nameof(district));
        }

        var digits = district + running.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
        return new AccountNumber(digits + CheckDigit.Luhn(digits).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// A number of the office's own series, from which new accounts are numbered: a seven, the running number in eight digits, and the check digit. Numbers of former
    /// systems begin with a zero, those of districts with their district.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The running number is below 1 or beyond <see cref="MostInSeries"/>.</exception>
    public static AccountNumber OfSeries(int running)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(running, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(running, MostInSeries);
        return WithoutCheckDigit(Series + running.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture))!.Value;
    }

    /// <summary>As shown: <c>0102 0000 80</c>.</summary>
    public string Grouped() => _digits is null ? "" : $"{_digits[..4]} {_digits[4..8]} {_digits[8..]}";

    /// <summary>As stored and typed: the ten digits.</summary>
    public override string ToString() => Digits;
}
