using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What the receipts of one drawer come to and where the drawer is in its day: a line of the live list, and the head of its Z report.</summary>
public sealed record DrawerOfDay
{
    /// <summary>The drawer itself, with its counts.</summary>
    public required Drawer Drawer { get; init; }

    /// <summary>What the receipts say lies in it now, starting cash included; voided receipts are out.</summary>
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
    public Money Cash => Contents.Cash - Drawer.CashWith(Money.Zero);

    /// <summary>When money of it was posted last, UTC; null where none was.</summary>
    public DateTime? LastMoved { get; init; }

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
