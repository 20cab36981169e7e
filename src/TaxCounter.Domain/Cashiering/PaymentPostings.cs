using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The postings of a payment, whichever way it came: accrued late charges, the payment, the move of what is now overpaid.</summary>
internal static class PaymentPostings
{
    public static IReadOnlyList<Posting> Of(PaymentEvent paymentEvent, PaymentOffer offer, IReadOnlyList<ObligationLedger> open, CounterAct act, RuleBook rules)
    {
        var days = new PostingDays(paymentEvent.BusinessDay, paymentEvent.EffectiveOn);
        var paid = PaymentApplication.PaymentLines(offer.Allocation, offer.CreditAccount, creditFrom: null).ToList();
        var concerned = open.Where(ledger => offer.Allocation.For(ledger.Obligation.Id).IsPositive);
        var followUps = concerned.SelectMany(ledger =>
            PaymentApplication.FollowUpPostings(ledger, PaymentApplication.Movements(paid, PostingKind.Payment, paymentEvent.EffectiveOn, ledger.Obligation.Id), days, act, rules, paymentEvent.Id)).ToList();
        return
        [
            .. followUps.Where(p => p.Class.Paid != PaidEffect.MovedCredit),
            Posting.Of(PostingKind.Payment, days, act, [.. paymentEvent.Tenders.Select(t => t.Line()), .. paid], paymentEvent.Id),
            .. followUps.Where(p => p.Class.Paid == PaidEffect.MovedCredit),
        ];
    }
}
