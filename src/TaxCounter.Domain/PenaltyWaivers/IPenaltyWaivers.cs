using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The penalty waivers of the office.</summary>
public interface IPenaltyWaivers : ICases<PenaltyWaiver, WaiverNumber>
{
    /// <summary>By key, with everything in it; null when there is none.</summary>
    Task<PenaltyWaiver?> Find(PenaltyWaiverId id);

    /// <summary>The decided cases of an account since a day, newest first; at most 100.</summary>
    Task<IReadOnlyList<PenaltyWaiver>> DecidedSince(AccountId account, DateOnly since);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<WaiverNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PenaltyWaiver waiver);
}
