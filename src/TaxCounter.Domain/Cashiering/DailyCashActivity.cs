using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// The daily cash activity: what a business day took in by clerk, tender, tax type and fund, and whether receipts, journal, drawers and deposits say the same to the cent.
/// </summary>
public sealed record DailyCashActivity
{
    /// <summary>What stands for a tax type or fund that the rule book does not know.</summary>
    public const string NotInTheRuleBook = "not-in-the-rule-book";

    public required DateOnly Day { get; init; }

    /// <summary>By clerk, in the order of their drawers.</summary>
    public required IReadOnlyList<ClerkLine> Clerks { get; init; }

    /// <summary>All clerks together: the line by tender.</summary>
    public required ClerkLine All { get; init; }

    /// <summary>By tax type, in the order of the counter.</summary>
    public required IReadOnlyList<TaxLine> Taxes { get; init; }

    /// <summary>By fund, in the order of the books.</summary>
    public required IReadOnlyList<FundLine> Funds { get; init; }

    /// <summary>Money that stays on accounts as credit: of no tax and no fund yet.</summary>
    public required Money Unapplied { get; init; }

    /// <summary>Every tie, in the order money goes: receipts, taxes, funds, drawers, deposits, bank.</summary>
    public required IReadOnlyList<DayTie> Ties { get; init; }

    public bool NothingDiffers => Ties.All(t => t.State != TieState.Differs);

    /// <summary>Works out the day.</summary>
    public static DailyCashActivity Of(DayFigures figures, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var clerks = figures.Drawers.GroupBy(d => d.Drawer.ClerkName).Select(g => Line(g.Key, [.. g])).ToList();
        var (receipts, lockbox) = figures.Lockbox;
        if (receipts > 0)
        {
            clerks.Add(new ClerkLine("Lockbox", receipts, 0, Money.Zero, Money.Zero, Money.Zero, Money.Zero, lockbox));
        }

        var all = Line("All", figures.Drawers);
        var activity = new DailyCashActivity
        {
            Day = figures.Day,
            Clerks = clerks,
            All = all with { Receipts = all.Receipts + receipts, Outside = lockbox },
            Taxes = ByTaxType(figures.Collected.Parts, rules),
            Funds = ByFund(figures.Collected.Parts, rules),
            Unapplied = figures.Collected.Unapplied,
            Ties = [],
        };
        return activity with { Ties = [.. DayTies.Of(figures, activity)] };
    }

    /// <summary>What was collected by tax type and component, in the order of the counter.</summary>
    public static IReadOnlyList<TaxLine> ByTaxType(IReadOnlyList<CollectedPart> parts, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(rules);
        var order = rules.TaxTypes.Select((type, i) => (type.Code, i)).ToDictionary(x => x.Code, x => x.i);
        return
        [
            .. from part in parts
               group part by part.TaxType into type
               orderby order.GetValueOrDefault(type.Key, int.MaxValue), type.Key
               let name = rules.FindTaxType(type.Key)?.Name ?? type.Key
               select new TaxLine(type.Key, name, Of(type, Component.Tax) + Of(type, Component.Fee), Of(type, Component.Penalty), Of(type, Component.Interest), Of(type, Component.OtherFee)),
        ];
    }

    /// <summary>
    /// Who gets the money: each collected amount is split by the shares of its tax type and location for the period taxed, so that the parts add up to it exactly;
    /// penalty, interest and other fees go to the fund for late charges.
    /// </summary>
    public static IReadOnlyList<FundLine> ByFund(IReadOnlyList<CollectedPart> parts, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(rules);
        Dictionary<string, (string Name, Money Amount)> funds = [];
        foreach (var part in parts.Where(p => !p.Amount.IsZero))
        {
            var split = rules.FundShares(part.Component, part.TaxType, part.LocationCode, part.Period.LastDay);
            var shares = split.Refusal is null ? split.Value.Split(part.Amount) : [(new Fund(NotInTheRuleBook, "Not in the rule book"), part.Amount)];
            foreach (var (fund, amount) in shares)
            {
                funds[fund.Code] = (fund.Name, funds.GetValueOrDefault(fund.Code).Amount + amount);
            }
        }

        var order = rules.Funds.Select((fund, i) => (fund.Code, i)).ToDictionary(x => x.Code, x => x.i);
        return [.. funds.OrderBy(f => order.GetValueOrDefault(f.Key, int.MaxValue)).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => new FundLine(f.Key, f.Value.Name, f.Value.Amount))];
    }

    private static Money Of(IEnumerable<CollectedPart> parts, Component component) => parts.Where(p => p.Component == component).Total(p => p.Amount);

    private static ClerkLine Line(string name, IReadOnlyList<DrawerOfDay> drawers) => new(
        name,
        drawers.Sum(d => d.Receipts),
        drawers.Sum(d => d.Voided),
        drawers.Total(d => d.Cash),
        drawers.Total(d => d.Contents.CheckAmount),
        drawers.Total(d => d.Contents.MoneyOrderAmount),
        drawers.Total(d => d.Contents.CardAmount));
}
