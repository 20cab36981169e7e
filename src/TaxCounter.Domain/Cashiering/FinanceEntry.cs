using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One line of the journal of a day, with what finance needs to know of it.</summary>
/// <param name="Posting">Its posting.</param>
/// <param name="Kind">What the posting is.</param>
/// <param name="Receipt">The receipt it belongs to; null where it belongs to none.</param>
/// <param name="Taxpayer">The number of the taxpayer's account; null where it concerns none.</param>
/// <param name="Account">The ledger account.</param>
/// <param name="Debit">The amount as a debit; negative for a credit.</param>
/// <param name="At">When it was posted, UTC.</param>
/// <param name="Says">What was written down as its reason.</param>
public sealed record FinanceEntry(PostingId Posting, PostingKind Kind, string? Receipt, string? Taxpayer, LedgerAccount Account, Money Debit, DateTime At, string? Says)
{
    /// <summary>The part of what is owed that it pays or reopens; null for a line that concerns none.</summary>
    public CollectedPart? Part { get; init; }

    /// <summary>Whether money came in or went back by its posting, or moved between what it paid.</summary>
    public bool IsCollection => PostingKinds.Of(Kind).Paid != PaidEffect.None;

    /// <summary>Whether it says where money came from: neither what is owed nor credit of a taxpayer.</summary>
    public bool IsSource => IsCollection && Account is not (LedgerAccount.Receivable or LedgerAccount.UnappliedCredit);
}
