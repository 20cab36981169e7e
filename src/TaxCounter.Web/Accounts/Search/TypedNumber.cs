using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Accounts;

/// <summary>What to say about digits that were typed and belong to no account.</summary>
public sealed class TypedNumber(string typed)
{
    private readonly string _plain = TypedText.Number(typed);

    /// <summary>The digits.</summary>
    public string Digits { get; } = string.Concat(TypedText.Number(typed).Where(char.IsAsciiDigit));

    /// <summary>Whether the digits may be an account number with one slip: ten digits, one too few or one too many.</summary>
    public bool MayBeAccount => Digits.Length is >= 9 and <= 11;

    private string Grouped => $"{Digits[..4]} {Digits[4..8]} {Digits[8..]}";

    /// <summary>Whether a text has anything but digits and what stands between them.</summary>
    public static bool IsNone(string typed) => !TypedText.Number(typed).All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '.' or '(' or ')' or '+' or '/');

    /// <summary>What the digits are not, and what to do; null for digits that say nothing by their number.</summary>
    /// <param name="hasNear">Whether account numbers one slip away are listed.</param>
    public string? Note(bool hasNear) => Digits.Length switch
    {
        9 => $"No account has the tax ID or the phone number {_plain}. Compare it with the customer's paper, digit by digit."
            + (hasNear ? " As an account number, one digit is missing. These accounts fit:" : ""),
        10 when CheckDigit.IsLuhn(Digits) => $"There is no account {Grouped} and no phone number with these digits." + Near(hasNear),
        10 => $"{Grouped} is not an account number: its last digit does not match the others, so one was mistyped. No phone number has these digits either." + Near(hasNear),
        7 => $"No account has the phone number {_plain}.",
        11 => $"No account has the number {_plain}." + (hasNear ? " As an account number, it has one digit too many. These accounts fit:" : ""),
        _ => null,
    };

    private static string Near(bool hasNear) => hasNear ? " These accounts differ by one digit, or by two that were switched:" : "";
}
