using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;

namespace TaxCounter.Web.Custody;

/// <summary>The page on which two people count and sign.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Form">As typed.</param>
/// <param name="Drawer">The drawer; null for the safe.</param>
/// <param name="Bags">The sealed bags that should lie in the safe; only for its count.</param>
public sealed record MoveCashPage(CustodyKind Kind, CustodyForm Form, Drawer? Drawer, IReadOnlyList<SafeBag> Bags)
{
    /// <summary>Where it is sent.</summary>
    public string Url => Kind switch
    {
        CustodyKind.Drop => "/custody/drop",
        CustodyKind.ChangeOrder => "/custody/change-order",
        CustodyKind.Handover => "/custody/handover",
        CustodyKind.DrawerCount => $"/custody/drawers/{Drawer!.Id.Value}/count",
        _ => "/custody/safe/count",
    };

    /// <summary>Where one goes who does not want to.</summary>
    public string Back => Kind switch
    {
        CustodyKind.SafeCount => "/custody/safe",
        CustodyKind.DrawerCount => $"/supervisor/drawers/{Drawer!.Id.Value}",
        _ => "/cashiering/drawer",
    };

    /// <summary>What is done here, in a sentence or two.</summary>
    public string Says => Kind switch
    {
        CustodyKind.Drop => "Count the cash that leaves your drawer, put it into a bag with a number, and seal it. A supervisor counts it too, takes it to the safe and signs here.",
        CustodyKind.ChangeOrder => "Count the notes you give and the small change you get. Both come to the same sum. A supervisor changes them and signs here.",
        CustodyKind.Handover => "Both of you count everything in the drawer, starting cash included. From now on it is the other clerk's. What is over or short until now is yours.",
        CustodyKind.DrawerCount => "Count everything in the drawer, starting cash included, with the clerk beside you. The drawer goes on. You see afterwards whether it agrees.",
        _ => "Count the loose cash by denomination, without the change fund. Look at the seal of every bag and tick those that are there. You see afterwards whether it agrees.",
    };

    /// <summary>The heading of the sheet.</summary>
    public string Counts => Kind switch
    {
        CustodyKind.Drop => "Cash into the bag",
        CustodyKind.ChangeOrder => "Notes you give",
        CustodyKind.SafeCount => "Loose cash in the safe",
        _ => "Cash in the drawer",
    };

    /// <summary>Who signs beside.</summary>
    public string SecondIs => Kind switch
    {
        CustodyKind.Drop => "The supervisor who receives it",
        CustodyKind.ChangeOrder => "The supervisor who changes it",
        CustodyKind.Handover => "The clerk who takes it over",
        CustodyKind.DrawerCount => $"{Drawer!.ClerkName}, whose drawer it is",
        _ => "The second person",
    };

    /// <summary>The button.</summary>
    public string Do => Kind switch
    {
        CustodyKind.Drop => "Drop to the safe",
        CustodyKind.ChangeOrder => "Change it",
        CustodyKind.Handover => "Hand it over",
        _ => "Seal this count",
    };

    /// <summary>Whether checks and money orders are counted too.</summary>
    public bool HasPapers => Kind is CustodyKind.Handover or CustodyKind.DrawerCount;

    /// <summary>Whether the second person enters a count of their own.</summary>
    public bool SecondCounts => Kind is CustodyKind.Drop or CustodyKind.Handover;
}
