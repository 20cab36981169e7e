using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Productivity;

/// <summary>One receipt as the reports count it.</summary>
/// <param name="Number">The receipt.</param>
/// <param name="Day">The business day.</param>
/// <param name="Clerk">Who took it, by employee number.</param>
/// <param name="ClerkName">Their name.</param>
/// <param name="Amount">What was taken, change off.</param>
/// <param name="IsVoided">Whether it was voided since.</param>
public sealed record TakenFact(string Number, DateOnly Day, string Clerk, string ClerkName, Money Amount, bool IsVoided);
