using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The adjustments of the office.</summary>
public interface IAdjustments : ICases<Adjustment, AdjustmentNumber>
{
    /// <summary>By key, with everything in it; null when there is none.</summary>
    Task<Adjustment?> Find(AdjustmentId id);

    /// <summary>What was posted on an account since a day by one person alone, and stands; without one of them.</summary>
    Task<Money> PostedAlone(AccountId account, DateOnly since, AdjustmentNumber besides);

    /// <summary>Those of an account that were posted for a reason and stand.</summary>
    Task<IReadOnlyList<Adjustment>> Standing(AccountId account, string reasonCode);

    /// <summary>Those of an account that were denied for a reason, newest first.</summary>
    Task<IReadOnlyList<Adjustment>> Denied(AccountId account, string reasonCode);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<AdjustmentNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Adjustment adjustment);
}
