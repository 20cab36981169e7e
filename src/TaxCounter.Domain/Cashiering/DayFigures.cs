using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Everything the records say about one business day.</summary>
public sealed record DayFigures
{
    public required DateOnly Day { get; init; }

    /// <summary>Its closing; null while it is open.</summary>
    public ClosedDay? Closed { get; init; }

    /// <summary>Its drawers, by number.</summary>
    public required IReadOnlyList<DrawerOfDay> Drawers { get; init; }

    /// <summary>What came to the bank's lockbox: how many receipts, and how much.</summary>
    public (int Receipts, Money Amount) Lockbox { get; init; }

    public required Collected Collected { get; init; }

    /// <summary>What the journal says was handed over, change and voids taken out.</summary>
    public required Money InTheJournal { get; init; }

    /// <summary>The deposits that hold its drawers.</summary>
    public required IReadOnlyList<BankBag> Bags { get; init; }
}
