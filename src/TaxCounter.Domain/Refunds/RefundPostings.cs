using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>The lines of a refund in the journal. The credit is used as of the day it arose, so that no day shows more used than arose; the interest and the payment are of their own days.</summary>
public static class RefundPostings
{
    /// <summary>What an approval posts: the credit and the interest become payable.</summary>
    public static IReadOnlyList<Posting> Approve(Refund refund, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(refund);
        ArgumentNullException.ThrowIfNull(act);
        var why = act.Because(refund.Number.ToString());
        var credits = refund.Parts.Where(p => p.Granted.IsPositive).Select(p => Posting.Of(PostingKind.RefundApproved, new PostingDays(act.Today, p.AroseOn), why,
        [
            LineDraft.Debit(LedgerAccount.UnappliedCredit, p.Granted) with { AccountId = p.AccountId, ObligationId = p.FromId },
            LineDraft.Credit(LedgerAccount.RefundsPayable, p.Granted) with { AccountId = refund.AccountId },
        ])).ToList();
        return !refund.Interest.IsPositive ? credits :
        [
            .. credits,
            Posting.Of(PostingKind.RefundApproved, PostingDays.On(act.Today), why,
            [
                LineDraft.Debit(LedgerAccount.RefundInterest, refund.Interest) with { AccountId = refund.AccountId },
                LineDraft.Credit(LedgerAccount.RefundsPayable, refund.Interest) with { AccountId = refund.AccountId },
            ]),
        ];
    }

    /// <summary>What a payment posts: it is no longer payable, and has left the bank.</summary>
    public static Posting Pay(Refund refund, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(refund);
        ArgumentNullException.ThrowIfNull(act);
        return Posting.Of(PostingKind.RefundPaid, new PostingDays(act.Today, refund.PaidOn ?? act.Today), act.Because(refund.Number.ToString()),
        [
            LineDraft.Debit(LedgerAccount.RefundsPayable, refund.Total) with { AccountId = refund.AccountId },
            LineDraft.Credit(LedgerAccount.Bank, refund.Total),
        ]);
    }
}
