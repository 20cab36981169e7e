using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>A waiver that an account was granted, as its payment history shows it.</summary>
/// <param name="Number">Its number as printed.</param>
/// <param name="DecidedOn">The office's day of the decision.</param>
/// <param name="Granted">What was waived.</param>
public sealed record EarlierWaiver(string Number, DateOnly DecidedOn, Money Granted);
