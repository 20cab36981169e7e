using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a visit that pays for several accounts says of one of them, so that each of them reads its own figures only.</summary>
/// <param name="Account">Whose.</param>
/// <param name="StillOwed">What it still owes afterwards, as its own sheet of the receipt prints it.</param>
/// <param name="PenaltyNotCharged">Penalty it was not charged because the payment counts from an earlier day.</param>
/// <param name="InterestNotCharged">Interest it was not charged for the same reason.</param>
public sealed record AccountShare(AccountId Account, Money StillOwed, Money PenaltyNotCharged, Money InterestNotCharged);
