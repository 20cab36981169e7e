using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The business days, until they are closed.</summary>
public interface IBusinessDays
{
    /// <summary>What keeps a day from closing, one sentence each; none when it may close.</summary>
    Task<IReadOnlyList<string>> WhyNotClose(DateOnly day);

    /// <summary>What stays open beside the day, one sentence each: drawers of other days and deposits on their way. It does not keep the day from closing.</summary>
    Task<IReadOnlyList<string>> StillOpen(DateOnly day);

    /// <summary>What a day took in, for its closing record.</summary>
    Task<DayTotals> Totals(DateOnly day);
}
