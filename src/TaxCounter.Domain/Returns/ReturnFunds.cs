using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>Which funds get the tax of a return: each column's by its own location, all else by that of the place of business in the period.</summary>
internal static class ReturnFunds
{
    /// <summary>What each fund gets so that together they get the charge; what the columns do not explain goes by the location of the place of business.</summary>
    public static Result<Dictionary<string, Money>> Of(RuleBook book, ReturnCheck? check, string location, string taxType, Period period, Money charge)
    {
        var byPlace = book.FundShares(taxType, location, period.LastDay);
        if (byPlace.Refusal is { } no)
        {
            return no;
        }

        Dictionary<string, Money> funds = [];
        var left = charge;
        foreach (var (column, amount) in check is null ? [] : ByColumn(check))
        {
            if (SharesOf(book, taxType, column, period) is { Count: > 0 } shares)
            {
                Add(funds, shares, amount);
                left -= amount;
            }
        }

        Add(funds, byPlace.Value.Shares, left);
        return funds;
    }

    private static IEnumerable<(ReturnColumn Column, Money Amount)> ByColumn(ReturnCheck check) =>
        from column in check.Form.Columns
        let amount = check.Form.ChargePlus.Where(l => check.Form.FindLine(l)!.HasColumns).Total(l => check.Corrected.GetValueOrDefault(new ReturnCell(l, column.Id)))
        where !amount.IsZero
        select (column, amount);

    private static IReadOnlyList<FundShare>? SharesOf(RuleBook book, string taxType, ReturnColumn column, Period period)
    {
        if (column.Location is not { } of || book.FindTaxType(taxType)?.Shares.GetValueOrDefault(of)?.On(period.LastDay) is not { Refusal: null } row)
        {
            return null;
        }

        return [.. row.Value.Value.Shares.Where(s => column.Fund is null || s.Fund.Code == column.Fund)];
    }

    private static void Add(Dictionary<string, Money> funds, IReadOnlyList<FundShare> shares, Money amount)
    {
        foreach (var (share, part) in shares.Zip(amount.Split([.. shares.Select(s => s.Weight)])))
        {
            funds[share.Fund.Code] = funds.GetValueOrDefault(share.Fund.Code) + part;
        }
    }
}
