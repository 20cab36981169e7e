using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What of one obligation's penalty can be waived as of a day, by the rule book, and why.</summary>
public sealed record WaivablePeriod
{
    /// <summary>The obligation with its movements.</summary>
    public required ObligationLedger Ledger { get; init; }

    /// <summary>What it comes to as of the day.</summary>
    public required ObligationBalance Balance { get; init; }

    public Obligation Obligation => Ledger.Obligation;

    /// <summary>The penalty by the rule book.</summary>
    public Money Penalty => Balance.LateCharges.Penalty;

    public Money Posted => Balance.PenaltyPosted;

    /// <summary>What of it is not posted yet; below zero where posted penalty will be taken back.</summary>
    public Money NotPosted => Balance.PenaltyNotPosted;

    /// <summary>What of it is waived already.</summary>
    public Money Waived => Balance.LateCharges.Waived;

    /// <summary>What of it is paid: waived, it becomes credit.</summary>
    public Money Paid => Balance.PenaltyPaid;

    /// <summary>What can still be waived; never below zero.</summary>
    public Money Waivable => Money.Max(Money.Zero, Penalty - Waived);

    /// <summary>Interest, which stays.</summary>
    public Money Interest => Balance.LateCharges.Interest;

    /// <summary>How the penalty comes about.</summary>
    public IEnumerable<LateChargesStep> Steps => Balance.LateCharges.Steps.Where(s => s.Component == Component.Penalty);

    /// <summary>As of a day.</summary>
    public static WaivablePeriod Of(ObligationLedger ledger, DateOnly day, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new WaivablePeriod { Ledger = ledger, Balance = ledger.AsOf(day, rules) };
    }

    /// <summary>What would be owed for it, and what would become credit, if so much were granted today; nothing is written.</summary>
    public WaivedAfter After(Money granted, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!granted.IsPositive)
        {
            return new WaivedAfter(Balance, Money.Zero);
        }

        return After(PaymentApplication.Waive(Ledger, granted, PostingDays.On(act.Today), act, rules), act.Today, rules);
    }

    /// <summary>What is owed for it, and what becomes credit, once these are posted.</summary>
    public WaivedAfter After(IReadOnlyList<Posting> postings, DateOnly today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(postings);
        var moved = postings.SelectMany(p => p.Lines.Where(l => l.Account == LedgerAccount.Receivable).Select(l => new LedgerEntry(p.Kind, p.EffectiveOn, l.Component!.Value, l.AsDebit)));
        var credit = postings.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => -l.AsDebit);
        return new WaivedAfter(Ledger.With(moved).AsOf(today, rules), credit);
    }
}
