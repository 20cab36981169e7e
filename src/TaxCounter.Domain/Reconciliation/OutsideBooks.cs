using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>What of a movement outside of the office stands in the books, by where it is: credited by the bank, in suspense, a fee of the bank.</summary>
public static class OutsideBooks
{
    /// <summary>The lines for where an item stands; none where the books need nothing of it: a deposit is posted where it is confirmed, a returned check where it is recorded.</summary>
    public static IReadOnlyList<LineDraft> Lines(StatementItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var amount = item.Told.Amount;
        return item.State switch
        {
            StatementItemState.Matched when item.MatchKind == MatchKind.LockboxFile => [LineDraft.Net(LedgerAccount.Bank, amount), LineDraft.Net(LedgerAccount.LockboxClearing, -amount)],
            StatementItemState.Matched when item.MatchKind == MatchKind.CardFile => [LineDraft.Net(LedgerAccount.Bank, amount), LineDraft.Net(LedgerAccount.CardFees, item.MatchFees), LineDraft.Net(LedgerAccount.CardClearing, -(amount + item.MatchFees))],
            StatementItemState.InSuspense => [LineDraft.Net(SourceOf(item.Told.Kind), amount), LineDraft.Net(LedgerAccount.Suspense, -amount)],
            StatementItemState.Explained when item.Told.Kind == ItemKind.Fee => [LineDraft.Net(LedgerAccount.BankFees, -amount), LineDraft.Net(LedgerAccount.Bank, amount)],
            _ => [],
        };
    }

    /// <summary>Which act that is.</summary>
    public static PostingKind KindOf(StatementItemState state) => state switch
    {
        StatementItemState.InSuspense => PostingKind.OutsideSuspended,
        StatementItemState.Explained => PostingKind.BankFeePaid,
        _ => PostingKind.OutsideBanked,
    };

    /// <summary>The posting for where an item stands; null where the books need none.</summary>
    /// <param name="item">The movement.</param>
    /// <param name="business">The office's day whose money it is.</param>
    /// <param name="act">Who, when.</param>
    public static Posting? PostingOf(StatementItem item, DateOnly business, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(act);
        var lines = Lines(item);
        var effective = item.Told.Day < business ? item.Told.Day : business;
        return lines.All(l => l.Amount.IsZero) ? null : Posting.Of(KindOf(item.State), new PostingDays(business, effective), act, lines);
    }

    /// <summary>Where the money of a movement stands in the books: a check of a lockbox before the bank credits the whole, a card before the processor does, all else at the bank.</summary>
    private static LedgerAccount SourceOf(ItemKind kind) => kind switch
    {
        ItemKind.LockboxCheck => LedgerAccount.LockboxClearing,
        ItemKind.CardSale or ItemKind.CardRefund => LedgerAccount.CardClearing,
        _ => LedgerAccount.Bank,
    };
}
