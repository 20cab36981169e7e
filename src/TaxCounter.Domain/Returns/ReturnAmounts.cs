using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>How the amounts of a return are printed: whole dollars without decimals, everything else with two.</summary>
public static class ReturnAmounts
{
    /// <summary>As a file has it: <c>2475</c>, <c>-63.00</c>.</summary>
    public static string Plain(this ReturnForm form, Money amount)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.IsWholeDollars && amount.Cents % 100 == 0 ? (amount.Cents / 100).ToString(CultureInfo.InvariantCulture) : amount.Plain();
    }

    /// <summary>As read out: <c>2,475</c>, <c>2,892.93</c>.</summary>
    public static string Said(this ReturnForm form, Money amount)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = amount.ToString();
        return form.IsWholeDollars && amount.Cents % 100 == 0 ? text[..^3] : text;
    }

    /// <summary>As files say it: <c>swapped digits</c>; nothing for none.</summary>
    public static string Said(this ReturnHint hint) => hint switch
    {
        ReturnHint.SwappedDigits => "swapped digits",
        ReturnHint.SlippedDecimalPoint => "slipped decimal point",
        ReturnHint.WrongColumn => "wrong column",
        _ => "",
    };
}
