namespace TaxCounter.Domain.RuleBooks;

/// <summary>The interest rate of the State of Louisiana for a year, for comparison: the judicial rate and so many points more (R.S. 47:1601).</summary>
/// <param name="Judicial">The judicial rate, a fraction of one.</param>
/// <param name="Added">What is added to it, a fraction of one.</param>
/// <param name="Places">Decimal places of the daily factor; the rest is cut off.</param>
public sealed record StateInterest(decimal Judicial, decimal Added, int Places)
{
    /// <summary>The annual rate, a fraction of one.</summary>
    public decimal Annual => Judicial + Added;
}
