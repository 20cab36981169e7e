using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>What a move would do on both sides, and its postings.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Money">Whose money.</param>
/// <param name="Targets">What it was meant for.</param>
/// <param name="Off">How it comes off.</param>
/// <param name="Postings">Every posting, in the order of the journal; the first move among them names the payment.</param>
/// <param name="FromBefore">What it paid, as it stands today.</param>
/// <param name="FromAfter">The same after the move.</param>
/// <param name="Applied">What the money pays instead; null where it stays credit.</param>
/// <param name="Credit">What stays as unapplied credit of the account it is moved to.</param>
public sealed record MovedPaymentPlan(MovedPaymentAsked Asked, MovableMoney Money, IReadOnlyList<ObligationLedger> Targets, PaymentTakenOff Off, IReadOnlyList<Posting> Postings, ObligationBalance FromBefore, ObligationBalance FromAfter, CreditPlan? Applied, Money Credit)
{
    /// <summary>Penalty and interest that the other side is no longer charged, because the money counts from the day it was paid.</summary>
    public Money Saved => Applied is null ? Kernel.Money.Zero : Applied.PenaltySaved + Applied.InterestSaved;

    /// <summary>Penalty and interest that come back where the money is taken off.</summary>
    public Money ComesBack => FromAfter.PenaltyAfterWaiver + FromAfter.LateCharges.Interest - FromBefore.PenaltyAfterWaiver - FromBefore.LateCharges.Interest;

    /// <summary>What the approval limits are asked about: the money, or what it takes off in late charges where that is more.</summary>
    public Money Weight => Kernel.Money.Max(Asked.Amount, Saved);

    /// <summary>The figures in one line, so that what was shown can be held to what is posted.</summary>
    public string Terms => string.Create(CultureInfo.InvariantCulture, $"{Asked.Amount.Cents}/{FromAfter.Owed.Cents}/{Applied?.After.Total(b => b.Owed).Cents ?? 0}/{Credit.Cents}");

    /// <summary>Works it out; nothing is written.</summary>
    public static MovedPaymentPlan Of(MovedPaymentAsked asked, MovableMoney money, IReadOnlyList<ObligationLedger> targets, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(act);
        var off = PaymentTakenOff.Of(money.Ledger, money.Payment, money.MovedBefore, asked.Amount, money.Followed, rules);
        var taken = off.Post(money.Ledger, money.Payment, PostingKind.PaymentMoved, LineDraft.Credit(LedgerAccount.UnappliedCredit, asked.Amount) with { AccountId = asked.To }, act, rules);
        var source = new CreditSource(null, money.Payment.EffectiveOn, asked.Amount);
        var applied = targets.Count == 0 ? null : CreditPlan.Of(targets, [source], asked.To, act, rules);
        var after = money.Ledger.With(taken.SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), p.Kind, p.EffectiveOn, money.Ledger.Obligation.Id)));
        return new MovedPaymentPlan(asked, money, targets, off, [.. taken, .. applied?.Postings ?? []], money.Ledger.AsOf(act.Today, rules), after.AsOf(act.Today, rules), applied, asked.Amount - (applied?.Used(asked.To, source) ?? Kernel.Money.Zero));
    }
}
