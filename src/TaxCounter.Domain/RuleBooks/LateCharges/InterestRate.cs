namespace TaxCounter.Domain.RuleBooks;

/// <summary>An interest rate.</summary>
/// <param name="Rate">For a month or for a year, as the rule counts; a fraction of one.</param>
/// <param name="DailyFactor">As printed by the authority; only where the rule counts by it.</param>
public sealed record InterestRate(decimal Rate, decimal? DailyFactor = null)
{
    /// <summary>
    /// The factor for one day that belongs to an annual rate: a 365th, also in leap years. Pennsylvania rounds half up at 6 places (REV-1611);
    /// Louisiana cuts off after 7 (<see cref="MidpointRounding.ToZero"/>, LDR IT-540B instructions).
    /// </summary>
    /// <param name="annualRate">A fraction of one.</param>
    /// <param name="places">Decimal places kept.</param>
    /// <param name="rounding">How the rest is dropped.</param>
    public static decimal DailyFactorOf(decimal annualRate, int places, MidpointRounding rounding) => decimal.Round(annualRate / 365m, places, rounding);
}
