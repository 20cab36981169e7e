using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Coding;

/// <summary>Finds the accounts whose tax crossed a threshold of the filing frequency.</summary>
public interface IFrequencyReview
{
    /// <summary>One page of them, by number.</summary>
    Task<RecordPage<FrequencyProposal>> List(int page, DateOnly today);

    /// <summary>The proposal for one account and tax; null where none is made.</summary>
    Task<FrequencyProposal?> Of(Account account, string taxType, DateOnly today);
}
