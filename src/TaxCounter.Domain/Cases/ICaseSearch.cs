using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>Lists of a duty's cases, and what they come to.</summary>
/// <typeparam name="TNumber">The number of a case.</typeparam>
/// <typeparam name="TState">Where a case can be.</typeparam>
public interface ICaseSearch<TNumber, TState>
    where TNumber : struct
    where TState : struct, Enum
{
    /// <summary>The cases of a filter: those whose answer is due first, then the newest.</summary>
    Task<RecordPage<CaseRow<TNumber, TState>>> List(CaseFilter<TState> filter);

    /// <summary>Where a case is; null where there is none.</summary>
    Task<TState?> StateOf(TNumber number);

    /// <summary>How many cases of a filter there are in each state, whatever states it names.</summary>
    Task<IReadOnlyDictionary<TState, int>> Counts(CaseFilter<TState> filter);

    /// <summary>The persons that have cases in hand, with their names, by name.</summary>
    Task<IReadOnlyList<(string Person, string Name)>> Clerks();

    /// <summary>Decided cases of the same reason in the two years before a day, newest first.</summary>
    Task<IReadOnlyList<CaseRow<TNumber, TState>>> Similar(string reasonCode, TNumber besides, DateOnly today, int most);

    /// <summary>The cases of an account, newest first.</summary>
    Task<IReadOnlyList<CaseRow<TNumber, TState>>> OfAccount(AccountNumber account, int most);

    /// <summary>What the cases of a filter come to.</summary>
    Task<IReadOnlyList<CaseReportLine>> Report(CaseFilter<TState> filter, CaseReportBy by, DateOnly today);
}
