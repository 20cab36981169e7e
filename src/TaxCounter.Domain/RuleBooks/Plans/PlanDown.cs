using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Reads a down payment as typed: an amount, or a percentage of what is owed.</summary>
public static class PlanDown
{
    /// <summary>The amount; zero for nothing typed. Refused: what is neither, an amount below zero, and all of it or more as a percentage.</summary>
    public static Result<Money> Read(string? typed, Money owed)
    {
        if (typed is null)
        {
            return Money.Zero;
        }

        if (typed.EndsWith('%') && decimal.TryParse(typed[..^1].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent < 100)
        {
            return owed.Times(percent / 100, MidpointRounding.AwayFromZero);
        }

        return Money.TryParse(typed, out var amount) && !amount.IsNegative ? amount : PlanRefusals.NotADownPayment(typed.Length > 20 ? typed[..20] : typed);
    }
}
