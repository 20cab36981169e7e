using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Tests.Builders;

/// <summary>One obligation with its journal, kept in memory: posts what the counter posts and brings the stored copies along as the storage does.</summary>
internal sealed class LedgerBook(Obligation obligation, RuleBook rules)
{
    private static readonly FundShare[] _funds = [new(new Fund("general", "General fund"), 2), new(new Fund("streets", "Streets and sewer"), 1)];
    private readonly List<Posting> _postings = [];

    public Obligation Obligation { get; } = obligation;

    public IReadOnlyList<Posting> Postings => _postings;

    public ObligationLedger Ledger => new(Obligation, Entries);

    /// <summary>What the credit of the account comes to.</summary>
    public Money Unapplied => _postings.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => -l.AsDebit);

    public IReadOnlyList<LedgerEntry> Entries =>
        [.. _postings.SelectMany(p => p.Lines.Where(l => l.Account == LedgerAccount.Receivable).Select(l => new LedgerEntry(p.Kind, p.EffectiveOn, l.Component!.Value, l.AsDebit)))];

    public ObligationBalance AsOf(string day) => Ledger.AsOf(Some.Day(day), rules);

    public ObligationBalance AsOf(DateOnly day) => Ledger.AsOf(day, rules);

    /// <summary>Posted and unpaid of one part.</summary>
    public Money Posted(Component component) => Entries.Where(e => e.Component == component).Total(e => e.Amount);

    public LedgerBook Charge(Money tax)
    {
        Add([Posting.Of(PostingKind.Charge, PostingDays.On(Obligation.RecordedDueOn), Some.Act(), PaymentApplication.ChargeLines(Obligation, Component.Tax, tax, _funds))]);
        return this;
    }

    /// <summary>A payment that counts from a day, taken on another; what is more than owed stays as credit.</summary>
    public IReadOnlyList<Posting> Pay(Money amount, DateOnly effectiveOn, DateOnly takenOn)
    {
        var spread = Allocation.Spread(amount, [Ledger.ToSettle(effectiveOn, takenOn, rules)], rules.PaymentOrder(effectiveOn));
        return PayTo(PaymentApplication.PaymentLines(spread, Obligation.AccountId, creditFrom: Obligation.Id), amount, effectiveOn, takenOn);
    }

    /// <summary>Money that came for no period, or from another account: it is credit from a day.</summary>
    public void KeepAsCredit(Money amount, DateOnly effectiveOn, DateOnly takenOn) => Add(
    [
        Posting.Of(PostingKind.Payment, new PostingDays(takenOn, effectiveOn), Some.Act(), [LineDraft.Debit(LedgerAccount.DrawerCash, amount), .. PaymentApplication.PaymentLines(new Allocation([], amount), Obligation.AccountId, creditFrom: null)]),
    ]);

    public IReadOnlyList<Posting> Pay(string amount, string on) => Pay(Some.Dollars(amount), Some.Day(on), Some.Day(on));

    /// <summary>A payment of one part, whatever is owed of it.</summary>
    public IReadOnlyList<Posting> PayTo(Component component, string amount, string effectiveOn, string takenOn) => PayTo(
        PaymentApplication.PaymentLines(new Allocation([new Applied(Obligation, component, Some.Dollars(amount))], Money.Zero), Obligation.AccountId, null), Some.Dollars(amount), Some.Day(effectiveOn), Some.Day(takenOn));

    /// <summary>Takes the postings of a payment back, as a void does.</summary>
    public void Void(IEnumerable<Posting> ofPayment)
    {
        var paid = ofPayment.Where(p => p.Kind is PostingKind.Payment or PostingKind.CreditMoved).ToList();
        var before = Ledger;
        var days = new PostingDays(paid[0].BusinessDay, paid[0].EffectiveOn);
        var back = paid.ConvertAll(p => p.Reversed(PostingKind.Void, p.BusinessDay, Some.Act(Some.Supervisor, "wrong account")));
        var moved = back.SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), PostingKind.Void, p.EffectiveOn, Obligation.Id)).ToList();
        Add([.. back, .. PaymentApplication.FollowUpPostings(before, moved, days, Some.Act(Some.Supervisor, "wrong account"), rules, null)]);
    }

    /// <summary>Takes money of a payment off again, as a move does; it becomes credit.</summary>
    public IReadOnlyList<Posting> TakeOff(IReadOnlyList<Posting> ofPayment, Money before, Money amount, DateOnly on)
    {
        var payment = ofPayment.Single(p => p.Kind == PostingKind.Payment);
        return Add([.. PaymentTakenOff.Of(Ledger, payment, before, amount, ofPayment, rules).Post(Ledger, payment, PostingKind.PaymentMoved, LineDraft.Credit(LedgerAccount.UnappliedCredit, amount) with { AccountId = Obligation.AccountId }, Some.Act(Some.Clerk, "MP-2026-000001") with { Today = on }, rules)]);
    }

    /// <summary>Grants so much of the penalty, decided on a day.</summary>
    public IReadOnlyList<Posting> Waive(Money amount, DateOnly on) => Add([.. PaymentApplication.Waive(Ledger, amount, PostingDays.On(on), Some.Act(Some.Supervisor, "W-2026-000001"), rules)]);

    /// <summary>Takes a grant back, as a reversal does.</summary>
    public void Reverse(IEnumerable<Posting> granted, DateOnly on)
    {
        var waiver = granted.Single(p => p.Kind == PostingKind.Waiver);
        var amount = waiver.Lines.Single(l => l.Account == LedgerAccount.WaivedPenalty).Amount;
        Add([.. PaymentApplication.Waive(Ledger, -amount, new PostingDays(on, waiver.EffectiveOn), Some.Act(Some.OtherSupervisor, "false facts"), rules, waiver.Id)]);
    }

    /// <summary>Corrects the charge on a day.</summary>
    public IReadOnlyList<Posting> Adjust(Money right, DateOnly on) =>
        Add([.. AdjustmentPosting.Of(Ledger, AsOf(on).Charged, right, Ledger.Obligation.LocationCode, Some.Act(Some.Supervisor, "ADJ-2026-000001") with { Today = on }, rules).Value]);

    /// <summary>Reverses a correction on a day.</summary>
    public void ReverseAdjustment(IEnumerable<Posting> adjusted, DateOnly on) =>
        Add([.. AdjustmentPosting.Reversed(Ledger, adjusted.Single(p => p.Kind == PostingKind.Adjustment), Some.Act(Some.OtherSupervisor, "wrong") with { Today = on }, rules)]);

    /// <summary>An amended return changes the tax, as of the due date.</summary>
    public void Amend(Money right, DateOnly on)
    {
        var change = right - AsOf(on).Charged;
        var act = Some.Act(Some.Clerk, "RT-2026-000001") with { Today = on };
        var receivable = LineDraft.Net(LedgerAccount.Receivable, change) with { AccountId = Obligation.AccountId, ObligationId = Obligation.Id, Component = Component.Tax, TaxType = Obligation.TaxType };
        var amended = Posting.Of(PostingKind.Amendment, new PostingDays(on, Obligation.RecordedDueOn), act, [receivable, receivable.OnOtherSide() with { Account = LedgerAccount.Revenue, Fund = "general", Component = null }]);
        var moved = PaymentApplication.Movements(amended.Lines.Select(l => l.ToDraft()), amended.Kind, amended.EffectiveOn, Obligation.Id);
        Add([amended, .. PaymentApplication.FollowUpPostings(Ledger, moved, new PostingDays(on, amended.EffectiveOn), act, rules, null)]);
    }

    /// <summary>What of the account's credit is left, by the day it arose.</summary>
    public IReadOnlyList<CreditSource> Credits => CreditSource.Of(_postings.SelectMany(p => p.Lines.Where(l => l.Account == LedgerAccount.UnappliedCredit).Select(l => CreditLine.Of(p, l))));

    /// <summary>Applies credit to what is owed here.</summary>
    /// <summary>A refund that is canceled before it was paid: its money is credit again, as of the day it arose.</summary>
    public void CancelRefund(IEnumerable<Posting> approved, DateOnly on) => Add([.. approved.Select(p => p.Reversed(p.Kind, on, Some.Act(Some.Supervisor, "RF-2026-000001 cancelled") with { Today = on }))]);

    public void ApplyCredit(DateOnly on) => Add([.. CreditPlan.Of([Ledger], Credits, Obligation.AccountId, Some.Act() with { Today = on }, rules).Postings]);

    /// <summary>Refunds a credit, or offsets it against a debt elsewhere: either takes it as of the day it arose.</summary>
    public IReadOnlyList<Posting> UseElsewhere(CreditSource credit, DateOnly on) => Add(
    [
        Posting.Of(PostingKind.RefundApproved, new PostingDays(on, credit.AroseOn), Some.Act(Some.Supervisor, "RF-2026-000001") with { Today = on },
        [
            LineDraft.Debit(LedgerAccount.UnappliedCredit, credit.Amount) with { AccountId = Obligation.AccountId, ObligationId = credit.From },
            LineDraft.Credit(LedgerAccount.RefundsPayable, credit.Amount) with { AccountId = Obligation.AccountId },
        ]),
    ]);

    private List<Posting> PayTo(IEnumerable<LineDraft> credit, Money amount, DateOnly effectiveOn, DateOnly takenOn)
    {
        var lines = credit.ToList();
        var days = new PostingDays(takenOn, effectiveOn);
        var followUps = PaymentApplication.FollowUpPostings(Ledger, PaymentApplication.Movements(lines, PostingKind.Payment, effectiveOn, Obligation.Id), days, Some.Act(), rules, null);
        var payment = Posting.Of(PostingKind.Payment, days, Some.Act(), [LineDraft.Debit(LedgerAccount.DrawerCash, amount), .. lines]);
        return Add([payment, .. followUps]);
    }

    private List<Posting> Add(List<Posting> postings)
    {
        foreach (var posting in postings)
        {
            _postings.Add(posting);
            foreach (var line in posting.Lines.Where(l => l.ObligationId == Obligation.Id))
            {
                Obligation.Apply(posting.Kind, line);
            }
        }

        return postings;
    }
}
