using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What the receipts of one drawer come to and where the drawer is in its day: a line of the live list, and the head of its Z report.</summary>
public sealed record DrawerOfDay
{
    /// <summary>The drawer itself, with its counts.</summary>
    public required Drawer Drawer { get; init; }

    /// <summary>What the receipts say lies in it now, float included; voided receipts are out.</summary>
    public required DrawerContents Contents { get; init; }

    /// <summary>How many card payments.</summary>
    public int Cards { get; init; }

    /// <summary>Receipts issued, voided ones included.</summary>
    public int Receipts { get; init; }

    /// <summary>How many of them were voided.</summary>
    public int Voided { get; init; }

    /// <summary>How many voids wait for a second person.</summary>
    public int VoidsWaiting { get; init; }

    /// <summary>The first receipt; null when there is none.</summary>
    public ReceiptNumber? First { get; init; }

    /// <summary>The last receipt; null when there is none.</summary>
    public ReceiptNumber? Last { get; init; }

    /// <summary>Cash of receipts that were voided after the drawer was accepted: given back out of what waits for the bank.</summary>
    public Money GivenBack { get; init; }

    /// <summary>Cash received less change.</summary>
    public Money Cash => Contents.Cash - Drawer.Float;

    /// <summary>Everything received.</summary>
    public Money Total => Cash + Contents.CheckAmount + Contents.MoneyOrderAmount + Contents.CardAmount;

    /// <summary>Checks and money orders.</summary>
    public Money Papers => Contents.CheckAmount + Contents.MoneyOrderAmount;

    /// <summary>Cash and checks that belong into a deposit once it is accepted.</summary>
    public Money ToBank => Drawer.CashToBank - GivenBack + Papers;

    /// <summary>Whether a count was sealed.</summary>
    public bool IsCounted => Drawer.LastCount is not null && Drawer.State is not DrawerState.Counting;

    /// <summary>Whether a supervisor took it over.</summary>
    public bool IsTurnedIn => Drawer.State is DrawerState.Accepted or DrawerState.Banked;
}

/// <summary>What was collected for one component of one obligation on a day; voids and money moved within the account taken into account.</summary>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">The period; with the location it decides which funds get the money.</param>
/// <param name="LocationCode">Where the account lies.</param>
/// <param name="Component">The part.</param>
/// <param name="Amount">How much; negative where a correction took more back than came in.</param>
public sealed record CollectedPart(string TaxType, Period Period, string LocationCode, Component Component, Money Amount);

/// <summary>What was collected by a day or a drawer.</summary>
/// <param name="Parts">One for each component of each obligation.</param>
/// <param name="Unapplied">Money that stays on accounts as credit.</param>
public sealed record Collected(IReadOnlyList<CollectedPart> Parts, Money Unapplied)
{
    /// <summary>All of it.</summary>
    public Money Total => Parts.Total(p => p.Amount) + Unapplied;
}

/// <summary>A deposit that holds drawers of the day.</summary>
public sealed record BankBag
{
    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Where it is on its way, in words.</summary>
    public required string State { get; init; }

    /// <summary>Whether the bag is shut.</summary>
    public required bool IsSealed { get; init; }

    /// <summary>The number on the bag.</summary>
    public string? Bag { get; init; }

    /// <summary>Cash sealed in it.</summary>
    public Money Cash { get; init; }

    /// <summary>Checks and money orders sealed in it.</summary>
    public int Checks { get; init; }

    /// <summary>What they come to.</summary>
    public Money CheckAmount { get; init; }

    /// <summary>Cash its drawers say.</summary>
    public Money DrawersCash { get; init; }

    /// <summary>Checks its drawers say.</summary>
    public int DrawersChecks { get; init; }

    /// <summary>What those come to.</summary>
    public Money DrawersCheckAmount { get; init; }

    /// <summary>What the bank validated; null while it has not answered.</summary>
    public Money? BankAmount { get; init; }

    /// <summary>The bank's day.</summary>
    public DateOnly? BankedOn { get; init; }

    /// <summary>The bank's reference.</summary>
    public string? Reference { get; init; }

    /// <summary>The drawers of the day in it.</summary>
    public required IReadOnlyList<DrawerId> Drawers { get; init; }

    /// <summary>What was sealed.</summary>
    public Money Total => Cash + CheckAmount;
}

/// <summary>Everything the records say about one business day.</summary>
public sealed record DayFigures
{
    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Its closing; null while it is open.</summary>
    public ClosedDay? Closed { get; init; }

    /// <summary>Its drawers, by number.</summary>
    public required IReadOnlyList<DrawerOfDay> Drawers { get; init; }

    /// <summary>What it collected.</summary>
    public required Collected Collected { get; init; }

    /// <summary>What the journal says was handed over, change and voids taken out.</summary>
    public required Money InTheJournal { get; init; }

    /// <summary>The deposits that hold its drawers.</summary>
    public required IReadOnlyList<BankBag> Bags { get; init; }
}

/// <summary>A business day as the list of days shows it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Drawers">How many drawers it had.</param>
/// <param name="NotTurnedIn">How many of them are not accepted yet.</param>
/// <param name="Receipts">Receipts issued, voided ones included.</param>
/// <param name="Total">What it took in.</param>
/// <param name="ClosedByName">Who closed it; null while it is open.</param>
public sealed record BusinessDayRow(DateOnly Day, int Drawers, int NotTurnedIn, int Receipts, Money Total, string? ClosedByName);

/// <summary>Reads the figures of business days and drawers. Each answer is a handful of set queries, whatever the number of receipts.</summary>
public interface IDayReports
{
    /// <summary>Business days with drawers, newest first.</summary>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    Task<IReadOnlyList<BusinessDayRow>> Days(int skip, int take);

    /// <summary>Everything about one day.</summary>
    Task<DayFigures> Of(DateOnly day);

    /// <summary>The drawers of one day, by number.</summary>
    Task<IReadOnlyList<DrawerOfDay>> Drawers(DateOnly day);

    /// <summary>One drawer with what it collected; null when there is none.</summary>
    Task<(DrawerOfDay Drawer, Collected Collected)?> Drawer(DrawerId id);
}
