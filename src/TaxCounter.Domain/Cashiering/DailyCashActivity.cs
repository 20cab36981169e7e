using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What one clerk took in on a day.</summary>
/// <param name="Clerk">Their name.</param>
/// <param name="Receipts">Receipts issued, voided ones included.</param>
/// <param name="Voided">How many of them were voided.</param>
/// <param name="Cash">Cash less change.</param>
/// <param name="Checks">Checks.</param>
/// <param name="MoneyOrders">Money orders and cashier's checks.</param>
/// <param name="Cards">Cards.</param>
public sealed record ClerkLine(string Clerk, int Receipts, int Voided, Money Cash, Money Checks, Money MoneyOrders, Money Cards)
{
    /// <summary>All of it.</summary>
    public Money Total => Cash + Checks + MoneyOrders + Cards;
}

/// <summary>What was collected for one tax type, by component.</summary>
/// <param name="Code">The tax type's code.</param>
/// <param name="Name">As said.</param>
/// <param name="Tax">Tax or fee.</param>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
/// <param name="Other">Other fees.</param>
public sealed record TaxLine(string Code, string Name, Money Tax, Money Penalty, Money Interest, Money Other)
{
    /// <summary>All of it.</summary>
    public Money Total => Tax + Penalty + Interest + Other;
}

/// <summary>What one fund gets of the day.</summary>
/// <param name="Code">The fund's code.</param>
/// <param name="Name">As a report prints it.</param>
/// <param name="Amount">How much.</param>
public sealed record FundLine(string Code, string Name, Money Amount);

/// <summary>How two figures of the day stand to each other.</summary>
public enum TieState
{
    /// <summary>They agree to the cent.</summary>
    Ties = 1,

    /// <summary>One of them is not there yet.</summary>
    NotYet,

    /// <summary>They do not agree.</summary>
    Differs,
}

/// <summary>One tie of the day, said in a sentence.</summary>
/// <param name="State">Whether it holds.</param>
/// <param name="Sentence">What agrees with what, with the figures.</param>
public sealed record DayTie(TieState State, string Sentence);

/// <summary>
/// The daily cash activity: what a business day took in by clerk, tender, tax type and fund, and whether receipts, journal, drawers and deposits say the same to the cent.
/// </summary>
public sealed record DailyCashActivity
{
    /// <summary>What stands for a tax type or fund that the rule book does not know.</summary>
    public const string NotInTheRuleBook = "not-in-the-rule-book";

    /// <summary>The day.</summary>
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

    /// <summary>Whether nothing differs.</summary>
    public bool NothingDiffers => Ties.All(t => t.State != TieState.Differs);

    /// <summary>Works out the day.</summary>
    public static DailyCashActivity Of(DayFigures figures, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var clerks = figures.Drawers.GroupBy(d => d.Drawer.ClerkName).Select(g => Line(g.Key, [.. g])).ToList();
        var activity = new DailyCashActivity
        {
            Day = figures.Day,
            Clerks = clerks,
            All = Line("All", figures.Drawers),
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
