using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// What a payment would do, before it is done: the confirm page shows it, and posting it does exactly this or refuses.
/// </summary>
public sealed record PaymentOffer
{
    /// <summary>The day from which it counts.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>What settles each open obligation of the accounts when paid as of that day, by account and due date.</summary>
    public required IReadOnlyList<ObligationBalance> Balances { get; init; }

    /// <summary>The chosen ones.</summary>
    public required IReadOnlyList<ObligationBalance> Chosen { get; init; }

    /// <summary>The fees of the counter among them, charged by the visit itself.</summary>
    public IReadOnlyList<SoldFee> Fees { get; init; } = [];

    /// <summary>What the processor charges the card beside it; in no book of the office.</summary>
    public Money CardFeeByProcessor { get; init; }

    /// <summary>What each gets.</summary>
    public required Allocation Allocation { get; init; }

    /// <summary>What was handed over.</summary>
    public required Money Tendered { get; init; }

    /// <summary>Cash given back.</summary>
    public required Money Change { get; init; }

    /// <summary>What stays on the account as credit.</summary>
    public required Money Credit { get; init; }

    public required AccountId CreditAccount { get; init; }

    /// <summary>The owed total of the chosen ones.</summary>
    public Money ToPay => Chosen.Total(b => Money.Max(Money.Zero, b.Owed));

    /// <summary>What is still missing to pay the chosen ones.</summary>
    public Money Missing => Money.Max(Money.Zero, ToPay - Tendered);

    /// <summary>What the accounts still owe afterwards, today, of what is due or was paid on.</summary>
    public required Money StillOwed { get; init; }

    /// <summary>Penalty that is not charged because it counts from an earlier day.</summary>
    public Money PenaltyNotCharged { get; init; }

    /// <summary>Interest that is not charged because it counts from an earlier day.</summary>
    public Money InterestNotCharged { get; init; }

    /// <summary>The same figures of each account, where it is for several; none where it is for one.</summary>
    public IReadOnlyList<AccountShare> Shares { get; init; } = [];

    /// <summary>Both.</summary>
    public Money NotCharged => PenaltyNotCharged + InterestNotCharged;

    /// <summary>What stays as credit and counts from the earlier day too: whatever it pays later bears no penalty and interest from that day on.</summary>
    public Money EarlierCredit { get; init; }

    /// <summary>What the earlier day makes vanish, now or once its credit is applied, at most.</summary>
    public Money AtStake => NotCharged + EarlierCredit;

    /// <summary>What the same accounts were not charged before with one approval at most: it counts to the limit above which two approve.</summary>
    public Money NotChargedBefore { get; init; }

    /// <summary>So much is not charged that somebody else has to approve it.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>The older due obligations of the same account that are left out while newer ones are paid. A fee of the counter is for what is handed over now and skips nothing.</summary>
    public IReadOnlyList<ObligationBalance> SkippedOlder =>
        [.. Balances.Where(b => b.IsDue && b.Owed.IsPositive && !Chosen.Contains(b) && Chosen.Any(c => !IsSold(c) && c.Obligation.AccountId == b.Obligation.AccountId && c.Due.Counted > b.Due.Counted))];

    /// <summary>Whether it is counter fees that the visit itself charges: they have no tick, because they are sold and paid in it.</summary>
    public bool IsSold(ObligationBalance balance) => Fees.Any(f => f.Obligation == balance?.Obligation.Id);

    /// <summary>Why a part is so much, in a few words for the receipt.</summary>
    public string? Explain(Applied part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var balance = Chosen.First(b => b.Obligation.Id == part.Obligation.Id);
        return part.Component is Component.Penalty or Component.Interest ? balance.LateCharges.Steps.LastOrDefault(s => s.Component == part.Component)?.Counted : null;
    }

    /// <summary>Works out what tenders would do.</summary>
    /// <param name="ledgers">The open obligations of the accounts.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="today">The office's day: the payment counts from it unless an earlier day was asked for.</param>
    /// <param name="rules">The rule book.</param>
    public static PaymentOffer Of(IReadOnlyList<ObligationLedger> ledgers, TakePayment asked, DateOnly today, RuleBook rules) => Of(new FeeSale([], ledgers), asked, today, rules);

    /// <summary>The same with fees of the counter.</summary>
    internal static PaymentOffer Of(FeeSale sale, TakePayment asked, DateOnly today, RuleBook rules)
    {
        var ledgers = sale.Open;
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(rules);
        var effectiveOn = asked.EffectiveOn ?? today;
        List<ObligationBalance> balances = [.. ledgers.Select(l => l.ToSettle(effectiveOn, today, rules))];
        List<ObligationBalance> chosen = [.. balances.Where(b => asked.Obligations.Contains(b.Obligation.Id) || sale.Fees.Any(f => f.Obligation == b.Obligation.Id))];
        var tendered = asked.Tenders.Total(t => t.Amount);
        var cash = asked.Tenders.Where(t => t.Kind == TenderKind.Cash).Total(t => t.Amount);
        var spread = Spread(sale, Money.Max(Money.Zero, tendered), chosen, effectiveOn, today, rules);
        var change = Money.Min(spread.LeftOver, cash);
        var each = ledgers.Select(l => ShareOf(l, spread, effectiveOn, today, rules)).ToList();
        return new PaymentOffer
        {
            PenaltyNotCharged = each.Total(s => s.PenaltyNotCharged),
            InterestNotCharged = each.Total(s => s.InterestNotCharged),
            Shares = asked.Accounts.Distinct().Count() < 2 ? [] : [.. asked.Accounts.Distinct().Select(account => SumOf(account, [.. each.Where(s => s.Account == account)]))],
            EffectiveOn = effectiveOn,
            Balances = balances,
            Chosen = chosen,
            Fees = sale.Fees,
            CardFeeByProcessor = sale.ByProcessor,
            Allocation = spread with { LeftOver = spread.LeftOver - change },
            Tendered = tendered,
            Change = change,
            Credit = spread.LeftOver - change,
            EarlierCredit = effectiveOn < today ? spread.LeftOver - change : Money.Zero,
            CreditAccount = asked.Accounts[0],
            StillOwed = each.Total(s => s.StillOwed),
        };
    }

    /// <summary>The office's fee for a card is paid by that card, before anything else is.</summary>
    private static Allocation Spread(FeeSale sale, Money tendered, List<ObligationBalance> chosen, DateOnly effectiveOn, DateOnly today, RuleBook rules)
    {
        var order = rules.PaymentOrder(effectiveOn);
        if (sale.ForCard is not var (fee, before))
        {
            return Allocation.Spread(tendered, chosen, order);
        }

        var without = chosen.Select(b => b.Obligation.Id == fee.Obligation ? before.ToSettle(effectiveOn, today, rules) : b);
        return Allocation.Spread(tendered - fee.Total, without, order).With(before.Obligation, Component.OtherFee, fee.Total);
    }

    private static AccountShare ShareOf(ObligationLedger ledger, Allocation spread, DateOnly effectiveOn, DateOnly today, RuleBook rules)
    {
        var (penalty, interest) = effectiveOn < today ? NotChargedOf(ledger, spread, effectiveOn, today, rules) : default;
        return new AccountShare(ledger.Obligation.AccountId, Left(ledger, spread, effectiveOn, today, rules), penalty, interest);
    }

    private static AccountShare SumOf(AccountId account, IReadOnlyList<AccountShare> shares) =>
        new(account, shares.Total(s => s.StillOwed), shares.Total(s => s.PenaltyNotCharged), shares.Total(s => s.InterestNotCharged));

    /// <summary>The same money, once received today and once on the earlier day: what the second way no longer charges.</summary>
    private static (Money Penalty, Money Interest) NotChargedOf(ObligationLedger ledger, Allocation spread, DateOnly effectiveOn, DateOnly today, RuleBook rules)
    {
        ObligationBalance After(DateOnly received) => ledger.With(spread.Parts.Where(p => p.Obligation.Id == ledger.Obligation.Id)
            .Select(p => new LedgerEntry(PostingKind.Payment, received, p.Component, -p.Amount))).AsOf(today, rules);
        var (late, inTime) = (After(today), After(effectiveOn));
        return (Money.Max(Money.Zero, late.PenaltyAfterWaiver - inTime.PenaltyAfterWaiver), Money.Max(Money.Zero, late.LateCharges.Interest - inTime.LateCharges.Interest));
    }

    private static Money Left(ObligationLedger ledger, Allocation spread, DateOnly effectiveOn, DateOnly today, RuleBook rules)
    {
        var paid = spread.Parts.Where(p => p.Obligation.Id == ledger.Obligation.Id).Select(p => new LedgerEntry(PostingKind.Payment, effectiveOn, p.Component, -p.Amount)).ToList();
        var after = ledger.With(paid).AsOf(today, rules);
        return after.IsDue || paid.Count > 0 ? Money.Max(Money.Zero, after.Owed) : Money.Zero;
    }

    /// <summary>Why it may not be posted; null when it may.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="accounts">The accounts concerned.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="rules">The rule book.</param>
    public Refusal? WhyNot(TakePayment asked, IReadOnlyList<Account> accounts, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var today = act.Today;
        if (asked.Tenders.Count == 0)
        {
            return CashieringRefusals.NothingTendered;
        }

        if (asked.Tenders.Select(t => t.Check()).FirstOrDefault(no => no is not null) is { } tenderNo)
        {
            return tenderNo;
        }

        if (asked.Tenders.Select(t => t.WrongDay(today, rules)).FirstOrDefault(no => no is not null) is { } wrongDay)
        {
            return wrongDay;
        }

        if (asked.Tenders.Count > 20 || Tendered > Money.Largest)
        {
            return CashieringRefusals.TooMuch;
        }

        if (Staff.StaffRefusals.WrongReason(act, needed: false) is { } wrongReason)
        {
            return wrongReason;
        }

        if (asked.Tenders.Any(t => t.Kind == TenderKind.Check) && accounts.Select(a => a.CertifiedFundsOnly(today)).FirstOrDefault(a => a is not null) is { } alert)
        {
            return CashieringRefusals.CertifiedFundsOnly(alert);
        }

        if (EffectiveOn > today)
        {
            return CashieringRefusals.EffectiveInFuture;
        }

        if (act.Reason is null && EffectiveOn < today)
        {
            return CashieringRefusals.BackdateNeedsReason;
        }

        if (asked.ShownOn is { } shownOn && shownOn != today)
        {
            return CashieringRefusals.DayTurned(shownOn, today, asked.ShownToPay, ToPay);
        }

        if (asked.ShownToPay != ToPay)
        {
            return CashieringRefusals.BalanceChanged(asked.ShownToPay, ToPay);
        }

        if (Allocation.Parts.Count == 0 && Credit.IsZero)
        {
            return CashieringRefusals.NothingToPay;
        }

        if (act.Reason is null && SkippedOlder.Count > 0)
        {
            return CashieringRefusals.DirectionNeedsReason(SkippedOlder[0]);
        }

        return Credit.IsPositive && !asked.KeepRestAsCredit ? CashieringRefusals.CreditNotConfirmed(Credit) : null;
    }
}
