using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The penalty waivers of the office.</summary>
public interface IPenaltyWaivers
{
    /// <summary>By key, with everything in it; null when there is none.</summary>
    Task<PenaltyWaiver?> Find(PenaltyWaiverId id);

    /// <summary>By number, with everything in it; null when there is none.</summary>
    Task<PenaltyWaiver?> Find(WaiverNumber number);

    /// <summary>The decided cases of an account since a day, newest first; at most 100.</summary>
    Task<IReadOnlyList<PenaltyWaiver>> DecidedSince(AccountId account, DateOnly since);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<WaiverNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PenaltyWaiver waiver);

    /// <summary>Gives it a new version although only what belongs to it changed.</summary>
    void Touch(PenaltyWaiver waiver);
}
