using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Finds returned checks, and the checks that may come back.</summary>
public interface IReturnedCheckSearch
{
    /// <summary>A page of them, newest first; of one state, or all.</summary>
    Task<RecordPage<ReturnedCheckRow>> List(ReturnedCheckState? state, int page);

    /// <summary>Those that were in a deposit.</summary>
    Task<IReadOnlyList<ReturnedCheckRow>> OfDeposit(DepositId deposit);

    /// <summary>Checks that were taken, by number, amount, or a part of the name on it; newest first, at most so many as a page holds.</summary>
    Task<IReadOnlyList<CheckFound>> Taken(string typed);
}
