using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// One day for finance, made of nothing but the lines of the journal: where its money came from, which fund gets it as which revenue, and what was posted to each
/// ledger account. Each figure is the sum of the rows behind it.
/// </summary>
public sealed record FinanceSheet
{
    public required DateOnly Day { get; init; }

    /// <summary>Where the money came from, in the order of the ledger.</summary>
    public required IReadOnlyList<FinanceSource> Sources { get; init; }

    /// <summary>Who gets it, in the order of the books.</summary>
    public required IReadOnlyList<FinanceFund> Funds { get; init; }

    /// <summary>Money that stays on accounts as credit: of no fund yet. Negative where credit of earlier days was used.</summary>
    public required Money Unapplied { get; init; }

    /// <summary>All that was posted, by ledger account.</summary>
    public required IReadOnlyList<FinanceAccount> Accounts { get; init; }

    /// <summary>Whether it agrees with itself and with the deposits, one sentence each.</summary>
    public required IReadOnlyList<DayTie> Ties { get; init; }

    /// <summary>What came in.</summary>
    public Money Received => Sources.Total(s => s.Amount);

    /// <summary>What the funds and the unapplied credit come to.</summary>
    public Money Distributed => Funds.Total(f => f.Total) + Unapplied;

    public bool NothingDiffers => Ties.All(t => t.State != TieState.Differs);

    /// <summary>Works it out.</summary>
    /// <param name="day">The day.</param>
    /// <param name="entries">Every line of the journal of that day.</param>
    /// <param name="activity">The daily cash activity, whose ties with drawers and deposits the sheet repeats.</param>
    /// <param name="rules">The rule book, for the funds.</param>
    public static FinanceSheet Of(DateOnly day, IReadOnlyList<FinanceEntry> entries, DailyCashActivity activity, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(activity);
        var sheet = new FinanceSheet
        {
            Day = day,
            Sources = [.. entries.Where(e => e.IsSource).GroupBy(e => e.Account).OrderBy(g => g.Key).Select(g => new FinanceSource(g.Key, g.Total(e => e.Debit))).Where(s => !s.Amount.IsZero)],
            Funds = ByFund(entries, rules),
            Unapplied = entries.Where(IsUnapplied).Total(e => -e.Debit),
            Accounts = [.. entries.GroupBy(e => e.Account).OrderBy(g => g.Key).Select(g => new FinanceAccount(g.Key, g.Where(e => e.Debit.IsPositive).Total(e => e.Debit), g.Where(e => e.Debit.IsNegative).Total(e => -e.Debit)))],
            Ties = [],
        };
        return sheet with { Ties = [.. sheet.Ourselves(entries, activity), .. activity.Ties.Where(t => t.IsOfMoney)] };
    }

    /// <summary>The rows behind what a fund gets; of one component, or of all.</summary>
    public static IReadOnlyList<FinanceRow> Behind(IReadOnlyList<FinanceEntry> entries, RuleBook rules, string fund, LedgerAccount? revenue = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return [.. entries.SelectMany(e => Shares(e, rules).Where(s => s.Fund.Code == fund && (revenue is null || RevenueOf(e.Part!.Component) == revenue)).Select(s => new FinanceRow(e, s.Amount))).Where(r => !r.Amount.IsZero)];
    }

    /// <summary>The rows behind a source.</summary>
    public static IReadOnlyList<FinanceRow> BehindSource(IReadOnlyList<FinanceEntry> entries, LedgerAccount source) =>
        [.. entries.Where(e => e.IsSource && e.Account == source).Select(e => new FinanceRow(e, e.Debit))];

    /// <summary>The rows behind the unapplied credit.</summary>
    public static IReadOnlyList<FinanceRow> BehindUnapplied(IReadOnlyList<FinanceEntry> entries) =>
        [.. entries.Where(IsUnapplied).Select(e => new FinanceRow(e, -e.Debit))];

    /// <summary>The rows behind a ledger account.</summary>
    public static IReadOnlyList<FinanceRow> BehindAccount(IReadOnlyList<FinanceEntry> entries, LedgerAccount account) =>
        [.. entries.Where(e => e.Account == account).Select(e => new FinanceRow(e, e.Debit))];

    private static bool IsUnapplied(FinanceEntry entry) => entry.IsCollection && entry.Account == LedgerAccount.UnappliedCredit;

    /// <summary>The ledger account that a component is revenue of.</summary>
    private static LedgerAccount RevenueOf(Component component) => component switch
    {
        Component.Penalty => LedgerAccount.PenaltyRevenue,
        Component.Interest => LedgerAccount.InterestRevenue,
        Component.OtherFee => LedgerAccount.FeeRevenue,
        _ => LedgerAccount.Revenue,
    };

    private static IEnumerable<(Fund Fund, Money Amount)> Shares(FinanceEntry entry, RuleBook rules)
    {
        if (!entry.IsCollection || entry.Part is not { } part)
        {
            return [];
        }

        var split = rules.FundShares(part.Component, part.TaxType, part.LocationCode, part.Period.LastDay);
        return split.Refusal is null ? split.Value.Split(part.Amount) : [(new Fund(DailyCashActivity.NotInTheRuleBook, "Not in the rule book"), part.Amount)];
    }

    private static IReadOnlyList<FinanceFund> ByFund(IReadOnlyList<FinanceEntry> entries, RuleBook rules)
    {
        var order = rules.Funds.Select((fund, i) => (fund.Code, i)).ToDictionary(x => x.Code, x => x.i);
        var shares = entries.SelectMany(e => Shares(e, rules).Select(s => (s.Fund, Revenue: RevenueOf(e.Part!.Component), s.Amount))).Where(s => !s.Amount.IsZero);
        return
        [
            .. from share in shares
               group share by share.Fund.Code into fund
               orderby order.GetValueOrDefault(fund.Key, int.MaxValue), fund.Key
               select new FinanceFund(fund.Key, fund.First().Fund.Name, Of(fund, LedgerAccount.Revenue), Of(fund, LedgerAccount.PenaltyRevenue), Of(fund, LedgerAccount.InterestRevenue), Of(fund, LedgerAccount.FeeRevenue)),
        ];

        static Money Of(IEnumerable<(Fund Fund, LedgerAccount Revenue, Money Amount)> shares, LedgerAccount revenue) => shares.Where(s => s.Revenue == revenue).Total(s => s.Amount);
    }

    private IEnumerable<DayTie> Ourselves(IReadOnlyList<FinanceEntry> entries, DailyCashActivity activity)
    {
        yield return Tie(Received, Distributed, "The money received", "the funds and unapplied credit");
        yield return Tie(Accounts.Total(a => a.Debits), Accounts.Total(a => a.Credits), "The debits of the day", "its credits");
        var counter = entries.Where(e => e.IsSource && e.Receipt is not null).Total(e => e.Debit);
        yield return Tie(counter, activity.All.Total, "Received by receipts", "the daily cash activity");
    }

    private static DayTie Tie(Money one, Money other, string what, string with) => one == other
        ? new DayTie(TieState.Ties, $"{what}: {one.InDollars()}, the same as {with}.")
        : new DayTie(TieState.Differs, $"{what}: {one.InDollars()}, but {with}: {other.InDollars()}, a difference of {(other - one).InDollars()}. Run verify before you do anything else.");
}
