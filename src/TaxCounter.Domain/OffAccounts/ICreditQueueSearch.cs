using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>Lists what is off: credits, small balances, charges without a registration.</summary>
public interface ICreditQueueSearch
{
    /// <summary>One page of the credits.</summary>
    Task<CreditQueue> List(CreditFilter filter);

    /// <summary>The credit that is worked after this one; null after the last.</summary>
    Task<OpenCreditId?> Next(OpenCredit after, DateOnly today);

    /// <summary>Accounts that owe no more than the rule book calls small.</summary>
    Task<RecordPage<SmallBalanceRow>> Small(Money most, int page);

    /// <summary>Open charges of a tax that their account is not registered for on any day of their period; as many as fit a page, from a place on.</summary>
    Task<RecordPage<OrphanRow>> Orphans(int page);
}
