using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Reads penalty waivers for the screens.</summary>
public interface IPenaltyWaiverSearch
{
    /// <summary>The cases of a filter: those whose answer is due first, then the newest.</summary>
    Task<RecordPage<WaiverRow>> List(WaiverFilter filter);

    /// <summary>How many cases of a filter there are in each state, whatever states it names.</summary>
    Task<IReadOnlyDictionary<WaiverState, int>> Counts(WaiverFilter filter);

    /// <summary>The persons that have cases in hand, with their names, by name.</summary>
    Task<IReadOnlyList<(string Person, string Name)>> Clerks();

    /// <summary>Decided cases of the same ground in the two years before a day, newest first.</summary>
    Task<IReadOnlyList<WaiverRow>> Similar(string ground, PenaltyWaiverId besides, DateOnly today, int most);

    /// <summary>The cases of an account, newest first.</summary>
    Task<IReadOnlyList<WaiverRow>> OfAccount(AccountNumber account, int most);

    /// <summary>What the cases of a filter come to.</summary>
    Task<IReadOnlyList<WaiverReportLine>> Report(WaiverFilter filter, WaiverReportBy by, DateOnly today);
}
