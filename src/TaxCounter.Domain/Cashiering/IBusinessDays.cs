using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The business days, until they are closed.</summary>
public interface IBusinessDays
{
    /// <summary>Where a day stands, with the request to reopen it.</summary>
    Task<DayStanding> Standing(DateOnly day);

    /// <summary>The checklist of a day, in the order money goes.</summary>
    Task<IReadOnlyList<DayStep>> Steps(DateOnly day);

    /// <summary>What of a day is out of the ordinary, by drawer.</summary>
    Task<IReadOnlyList<DayException>> Exceptions(DateOnly day);

    /// <summary>What stays open beside the day, one sentence each: drawers of other days and deposits on their way. It does not keep the day from closing.</summary>
    Task<IReadOnlyList<string>> StillOpen(DateOnly day);

    /// <summary>What a day took in, for its closing record.</summary>
    Task<DayTotals> Totals(DateOnly day);
}
