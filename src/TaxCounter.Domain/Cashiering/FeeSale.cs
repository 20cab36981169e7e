using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// The fees of the counter that a visit charges and pays at once: certificate copies, cards, letters, by the office's schedule. They are owed under the tax type
/// <c>counter-fees</c>, one obligation for each account and month, as other fees: neither penalty nor interest runs on them.
/// </summary>
/// <param name="Fees">What is sold.</param>
/// <param name="Open">What the payers owe, with these fees.</param>
public sealed record FeeSale(IReadOnlyList<SoldFee> Fees, IReadOnlyList<ObligationLedger> Open)
{
    /// <summary>The most fees of a visit.</summary>
    public const int Most = 10;

    /// <summary>Of what they are owed under, what nothing was charged for before.</summary>
    internal IReadOnlyList<Obligation> New { get; init; } = [];

    /// <summary>Works it out. Refused for a fee that the schedule does not have on that day, a number that cannot be, an account that is not in the visit, and an earlier day.</summary>
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
        if (asked.Fees.Count == 0)
        {
            return new FeeSale([], open);
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

        var withFees = monthly.Select(l => l.With(sold.Where(f => f.Obligation == l.Obligation.Id).Select(f => Entry(f, today))));
        return new FeeSale(sold, [.. open.Where(l => monthly.All(m => m.Obligation.Id != l.Obligation.Id)), .. withFees])
        {
            New = [.. monthly.Where(l => l.Entries.Count == 0).Select(l => l.Obligation)],
        };
    }

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
        return Posting.Of(PostingKind.FeeCharged, new PostingDays(act.BusinessDay, act.Today), act, [owed, owed.OnOtherSide() with { Account = LedgerAccount.FeeRevenue }], visit);
    });

    /// <summary>The fees among what a visit posted.</summary>
    internal static IReadOnlyList<Posting> Among(IEnumerable<Posting> posted) => [.. posted.Where(p => p.Class.ChargesFee)];

    /// <summary>What their mirror moves on an obligation.</summary>
    internal static IEnumerable<LedgerEntry> Back(IEnumerable<Posting> fees, ObligationId obligation) =>
        fees.SelectMany(f => PaymentApplication.Movements([.. f.Lines.Select(l => l.ToDraft().OnOtherSide())], f.Kind, f.EffectiveOn, obligation));

    private static LedgerEntry Entry(SoldFee fee, DateOnly today) => new(PostingKind.FeeCharged, today, Component.OtherFee, fee.Total);
}
