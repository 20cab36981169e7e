using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Returns;

/// <summary>How the pages of returns say things.</summary>
public static class ReturnPages
{
    /// <summary>The page of a return.</summary>
    public static string UrlOf(FiledReturnNumber number) => $"/returns/{number}";

    /// <summary>The form for a tax and period of an account.</summary>
    public static string EntryOf(string account, string taxType, Period? period) => $"/returns/new?account={account}&tax={taxType}" + (period is { } of ? $"&period={of}" : "");

    /// <summary>The tax as said.</summary>
    public static string Tax(RuleBook rules, string code)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.FindTaxType(code)?.Name ?? code;
    }

    /// <summary>What stands beside a return in a list.</summary>
    public static string Tag(FiledReturn filed)
    {
        ArgumentNullException.ThrowIfNull(filed);
        return filed.IsRight ? "all lines right" : filed.TaxpayerSettles ? $"question about {filed.FirstWrongLine}" : $"{filed.FirstWrongLine} corrected";
    }

    /// <summary>What kind of return it is, in a word or two; nothing for an ordinary one.</summary>
    public static string Kind(FiledReturn filed)
    {
        ArgumentNullException.ThrowIfNull(filed);
        string?[] words = [filed.IsAmended ? "amended" : null, filed.IsFinal ? "final" : null, filed.IsZero ? "zero" : null, filed.IsLate ? "late" : null];
        return string.Join(", ", words.OfType<string>());
    }

    /// <summary>The hint in a sentence; nothing for none.</summary>
    public static string Hint(ReturnHint hint) => hint switch
    {
        ReturnHint.SwappedDigits => "Two digits look swapped.",
        ReturnHint.SlippedDecimalPoint => "The decimal point looks slipped.",
        ReturnHint.WrongColumn => "The amount belongs in another column.",
        _ => "",
    };
}
