using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The rate at a place, and the tax on one sale there.</summary>
public static class SaleTax
{
    private const string Sales = "sales";

    /// <summary>The combined rate at a location in percent with two decimals, part by part.</summary>
    public static Result<Calculation> RateAnswer(this RuleBook rules, string locationCode, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var found = rules.RateAt(Sales, locationCode, on);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var rate = found.Value;
        var place = rules.FindLocation(locationCode)!.Name;
        var parts = rules.FundShares(Sales, locationCode, on).Value.Shares
            .Select(share => new CalculationLine { Label = share.Fund.Name, Rate = share.Weight / 100, Formula = Percent(share.Weight), Authority = rate.Authorities[0] });
        return new Calculation
        {
            Result = rate.Combined.ToString("0.00", CultureInfo.InvariantCulture),
            Says = $"The sales tax rate in {place} is {Percent(rate.Combined)} on {Day(on)}" + (rate.Elsewhere == 0 ? "." : $": {Percent(rate.Here)} here and {Percent(rate.Elsewhere)} for the state."),
            Lines = rate.Elsewhere == 0 ? [.. parts]
                : [.. parts, new CalculationLine { Label = "Collected by another office", Rate = rate.Elsewhere / 100, Formula = Percent(rate.Elsewhere), Authority = rate.Authorities[^1] }],
        };
    }

    /// <summary>The tax on a price at a location.</summary>
    public static Result<Calculation> SalesTaxAnswer(this RuleBook rules, string locationCode, Money price, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var found = rules.RateAt(Sales, locationCode, on);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var lines = rules.Sale.Brackets.Count > 0 ? ByTable(rules, locationCode, price, on) : ByRate(rules, found.Value, price, on);
        if (lines.Refusal is { } notKnown)
        {
            return notKnown;
        }

        var tax = lines.Value.Total(l => l.Amount!.Value);
        return new Calculation
        {
            Result = tax.Plain(),
            Says = $"The tax on {price.InDollars()} in {rules.FindLocation(locationCode)!.Name} is {tax.InDollars()}, for a total of {(price + tax).InDollars()}.",
            Lines = lines.Value,
            Notes = [.. WhosePlace(rules, on)],
        };
    }

    private static Result<IReadOnlyList<CalculationLine>> ByTable(RuleBook rules, string locationCode, Money price, DateOnly on)
    {
        List<CalculationLine> lines = [];
        foreach (var share in rules.FundShares(Sales, locationCode, on).Value.Shares)
        {
            if (!rules.Sale.Brackets.TryGetValue(share.Weight, out var tables))
            {
                return RuleBookRefusals.NoBracketTable(Percent(share.Weight));
            }

            var table = tables.On(on);
            if (table.Refusal is { } no)
            {
                return no;
            }

            var row = table.Value;
            lines.Add(new CalculationLine
            {
                Label = share.Fund.Name,
                Rate = share.Weight / 100,
                Amount = row.Value.TaxOn(price),
                Formula = $"{Percent(share.Weight)} table: {row.Value.PerDollar} for each of {price.Cents / 100:#,0} dollars, {row.Value.TaxOn(new Money(price.Cents % 100))} on {price.Cents % 100} cents",
                Authority = row.Authority,
            });
        }

        return lines;
    }

    private static Result<IReadOnlyList<CalculationLine>> ByRate(RuleBook rules, LocationRate rate, Money price, DateOnly on)
    {
        if (rules.Sale.Rounding is not { } rows)
        {
            return RuleBookRefusals.NoSaleRounding(rules.Name);
        }

        var rounding = rows.On(on);
        if (rounding.Refusal is { } no)
        {
            return no;
        }

        // Rounded once on the whole price; the two parts then add up to it.
        var whole = price.Times(rate.Combined / 100, rounding.Value.Value);
        var parts = whole.Split([rate.Here, rate.Elsewhere]);
        List<CalculationLine> lines = [Part("Collected here", rate.Here, parts[0], rate.Authorities[0])];
        if (rate.Elsewhere > 0)
        {
            lines.Add(Part("Collected by another office", rate.Elsewhere, parts[1], rate.Authorities[^1]));
        }

        lines.Add(new CalculationLine { Label = "Rounded to the cent", Amount = Money.Zero, Formula = $"{price} × {Percent(rate.Combined)} = {whole}", Authority = rounding.Value.Authority });
        return lines;

        static CalculationLine Part(string label, decimal percent, Money amount, Authority authority) =>
            new() { Label = label, Rate = percent / 100, Amount = amount, Formula = Percent(percent), Authority = authority };
    }

    private static IEnumerable<string> WhosePlace(RuleBook rules, DateOnly on)
    {
        if (rules.Sale.Place?.On(on) is { Refusal: null } place)
        {
            var whose = place.Value.Value == SalePlace.Origin ? "the seller's place" : "the place where the buyer receives it";
            var note = place.Value.Authority.Note is { } said ? " " + said : "";
            yield return $"The local part depends on {whose} ({place.Value.Authority.Text}).{note}";
        }
    }

    private static string Percent(decimal percent) => percent.ToString("0.####", CultureInfo.InvariantCulture) + "%";

    private static string Day(DateOnly day) => DateWords.Date(day);
}
