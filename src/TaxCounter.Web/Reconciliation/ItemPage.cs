using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>One movement with what it may be.</summary>
/// <param name="Item">The movement.</param>
/// <param name="File">The file that told it.</param>
/// <param name="Proposals">What it may be, the likeliest first.</param>
/// <param name="MayDecide">Whether this person decides.</param>
/// <param name="Form">The form.</param>
public sealed record ItemPage(StatementItem Item, StatementFile File, IReadOnlyList<MatchTarget> Proposals, bool MayDecide, DecideForm Form)
{
    /// <summary>What it would pay of the account that was entered; null where none was.</summary>
    public OutsideOffer? Offer { get; init; }

    /// <summary>Whether it is a check of a lockbox that is still to be posted.</summary>
    public bool IsCheck => Item.Told.Kind == ItemKind.LockboxCheck && Item.State is (StatementItemState.Open or StatementItemState.InSuspense);

    /// <summary>What people say most often, by the kind of movement.</summary>
    public IReadOnlyList<string> Usual => Item.Told.Kind switch
    {
        ItemKind.Fee => ["Bank fee", "Returned item fee"],
        ItemKind.Returned => ["Check of another department", "Bank error"],
        ItemKind.LockboxCheck => ["Sent back to the payer", "Belongs to another department"],
        ItemKind.CardSale or ItemKind.CardRefund => ["Card payment of another department", "Test of the terminal"],
        _ => Item.Told.Amount.IsNegative ? ["Transfer to another account", "Bank error"] : ["Interest from the bank", "Belongs to another department", "Bank error"],
    };
}
