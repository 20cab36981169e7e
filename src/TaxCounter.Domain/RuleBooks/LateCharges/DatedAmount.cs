using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>An amount and the day it takes effect (not the day it was typed).</summary>
/// <param name="Day">The effective day: a payment's postmark, a charge's day.</param>
/// <param name="Amount">More than nothing adds; less takes back.</param>
public readonly record struct DatedAmount(DateOnly Day, Money Amount);
