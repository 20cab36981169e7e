using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>What penalty and interest must still be posted, up or down.</summary>
public sealed record LateChargesToPost(Obligation Obligation, DateOnly EffectiveOn, Money Penalty, Money Interest)
{
    /// <summary>How much more of the penalty is waived than is posted so; less than nothing where the penalty fell below what was granted.</summary>
    public Money Waived { get; init; }

    /// <summary>The same as movements of the obligation.</summary>
    public IEnumerable<LedgerEntry> Entries()
    {
        if (!Penalty.IsZero)
        {
            yield return new LedgerEntry(PostingKind.LateCharges, EffectiveOn, Component.Penalty, Penalty);
        }

        if (!Interest.IsZero)
        {
            yield return new LedgerEntry(PostingKind.LateCharges, EffectiveOn, Component.Interest, Interest);
        }

        if (!Waived.IsZero)
        {
            yield return new LedgerEntry(PostingKind.WaiverFollowed, EffectiveOn, Component.Penalty, -Waived);
        }
    }

    /// <summary>The same as lines of the journal: receivable against penalty and interest revenue.</summary>
    public IEnumerable<LineDraft> Lines()
    {
        foreach (var entry in Entries().Where(e => e.Class.LateChargesWalk == LateChargeEffect.Posted))
        {
            var revenue = entry.Component == Component.Penalty ? LedgerAccount.PenaltyRevenue : LedgerAccount.InterestRevenue;
            var receivable = LineDraft.Net(LedgerAccount.Receivable, entry.Amount) with
            {
                AccountId = Obligation.AccountId,
                ObligationId = Obligation.Id,
                Component = entry.Component,
                TaxType = Obligation.TaxType,
            };
            yield return receivable;
            yield return receivable.OnOtherSide() with { Account = revenue };
        }
    }
}
