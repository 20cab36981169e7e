using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The closed business days.</summary>
public interface IBusinessDays
{
    /// <summary>Whether a day is closed.</summary>
    Task<bool> IsClosed(DateOnly day);

    /// <summary>The closing of a day; null while it is open.</summary>
    Task<ClosedDay?> FindClosed(DateOnly day);

    /// <summary>What keeps a day from closing, one sentence each; none when it may close.</summary>
    Task<IReadOnlyList<string>> WhyNotClose(DateOnly day);

    /// <summary>What a day took in, for its closing record.</summary>
    Task<DayTotals> Totals(DateOnly day);

    /// <summary>Adds a closing to the current transaction.</summary>
    void Add(ClosedDay day);
}
