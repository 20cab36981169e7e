using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>Finds accounts whose return for a period is missing.</summary>
public interface IMissingReturnSearch
{
    /// <summary>Open accounts registered for a tax by the period's frequency all through its end, with neither a return nor a charge for it; by number.</summary>
    Task<RecordPage<MissingAccount>> OfPeriod(string taxType, Period period, DateOnly today, int page);

    /// <summary>The registrations of several accounts, and the taxes and periods that something was filed or charged for.</summary>
    Task<(IReadOnlyList<Registration> Registrations, IReadOnlyList<(AccountId Account, string TaxType, Period Period)> There)> Of(IReadOnlyCollection<AccountId> accounts);
}
