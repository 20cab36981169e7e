using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// The fees of the counter that a visit charges and pays at once: certificate copies, cards, letters, by the office's schedule; and the office's fee for paying by card, where it charges one. They are owed under the tax type
/// <c>counter-fees</c>, one obligation for each account and month, as other fees: neither penalty nor interest runs on them.
/// </summary>
/// <param name="Fees">What is sold.</param>
/// <param name="Open">What the payers owe, with these fees.</param>
public sealed record FeeSale(IReadOnlyList<SoldFee> Fees, IReadOnlyList<ObligationLedger> Open)
{
    /// <summary>The most fees of a visit.</summary>
    public const int Most = 10;

    /// <summary>The name of the fee for paying by card among the fees of a visit; the schedule has none of this name.</summary>
    public const string CardFee = "card-fee";

    /// <summary>Of what they are owed under, what nothing was charged for before.</summary>
    internal IReadOnlyList<Obligation> New { get; init; } = [];

    /// <summary>The office's fee for paying by card: what is charged for it, and the counter fees of the month without it. The card pays it before anything else. Null for none.</summary>
    internal (SoldFee Fee, ObligationLedger Before)? ForCard { get; init; }

    /// <summary>What the processor charges the card beside this payment; it is in no book of the office.</summary>
    public Money ByProcessor { get; init; }

    /// <summary>Works it out. Refused for a fee that the schedule does not have on that day, a number that cannot be, an account that is not in the visit, an earlier day, and a card that would pay nothing but its fee.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="open">What the payers owe without it.</param>
    /// <param name="monthly">For each account with a fee its counter fees of the month.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="rules">The rule book.</param>
    public static Result<FeeSale> Of(TakePayment asked, IReadOnlyList<ObligationLedger> open, IReadOnlyList<ObligationLedger> monthly, DateOnly today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(rules);
        var rule = rules.Counter.CardFeeOn(today);
        var byCard = rule is null ? Money.Zero : asked.Tenders.Where(t => t.Kind == TenderKind.Card && t.Amount.IsPositive).Total(t => t.Amount);
        var byProcessor = rule?.By == CardFeeCollector.Processor ? rule.Of(byCard) : Money.Zero;
        var forCard = rule?.By == CardFeeCollector.Office ? rule.In(byCard) : Money.Zero;
        if (rule?.By == CardFeeCollector.Office && byCard.IsPositive && !forCard.IsPositive)
        {
            return CardFeeRefusals.NothingLeft(rule, byCard);
        }

        if (asked.Fees.Count == 0 && !forCard.IsPositive)
        {
            return new FeeSale([], open) { ByProcessor = byProcessor };
        }

        if (asked.Fees.Count > Most)
        {
            return FeeRefusals.TooMany;
        }

        if (asked.EffectiveOn < today)
        {
            return FeeRefusals.CountFromToday;
        }

        List<SoldFee> sold = [];
        foreach (var fee in asked.Fees)
        {
            var each = rules.Counter.Fees.AmountOf(fee.Code, Money.Zero, today);
            if (each.Refusal is { } unknown)
            {
                return unknown with { Field = "AddFee" };
            }

            if (fee.Count is < 1 or > FeeAsked.Most || monthly.FirstOrDefault(l => l.Obligation.AccountId == fee.Account) is not { } of)
            {
                return FeeRefusals.WrongCount;
            }

            sold.Add(new SoldFee(fee.Code, rules.Counter.Fees.All.First(f => f.Id == fee.Code).Name, fee.Count, each.Value, fee.Account, of.Obligation.Id));
        }

        (SoldFee Fee, ObligationLedger Before)? card = null;
        if (forCard.IsPositive && monthly.FirstOrDefault(l => l.Obligation.AccountId == asked.Accounts[0]) is { } month)
        {
            var fee = new SoldFee(CardFee, rule!.Name, 1, forCard, asked.Accounts[0], month.Obligation.Id);
            card = (fee, With(month, sold, today));
            sold.Add(fee);
        }

        List<ObligationLedger> charged = [.. monthly.Where(l => sold.Any(f => f.Obligation == l.Obligation.Id))];
        return new FeeSale(sold, [.. open.Where(l => charged.All(m => m.Obligation.Id != l.Obligation.Id)), .. charged.Select(l => With(l, sold, today))])
        {
            New = [.. charged.Where(l => l.Entries.Count == 0).Select(l => l.Obligation)],
            ForCard = card,
            ByProcessor = byProcessor,
        };
    }

    private static ObligationLedger With(ObligationLedger month, IEnumerable<SoldFee> sold, DateOnly today) => month.With(sold.Where(f => f.Obligation == month.Obligation.Id).Select(f => Entry(f, today)));

    /// <summary>The counter fees of an account in the month of a day: what is there, or new.</summary>
    internal static ObligationLedger MonthOf(Account account, ObligationLedger? known, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return known ?? new ObligationLedger(Obligation.For(account.Id, TaxType.CounterFees, PeriodOf(today), today, account.LocationCode), []);
    }

    /// <summary>The month that the fees of a day are owed for.</summary>
    internal static Period PeriodOf(DateOnly today) => Period.Parse(today.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The postings that charge them, one for each obligation.</summary>
    internal IEnumerable<Posting> Charged(PaymentEventId visit, CounterAct act) => Fees.GroupBy(f => f.Obligation).Select(g =>
    {
        var owed = PaymentApplication.Receivable(Side.Debit, Open.First(l => l.Obligation.Id == g.Key).Obligation, Component.OtherFee, g.Total(f => f.Total));
        return Posting.Of(PostingKind.FeeCharged, PostingDays.On(act.Today), act, [owed, owed.OnOtherSide() with { Account = LedgerAccount.FeeRevenue }], visit);
    });

    private static LedgerEntry Entry(SoldFee fee, DateOnly today) => new(PostingKind.FeeCharged, today, Component.OtherFee, fee.Total);
}
