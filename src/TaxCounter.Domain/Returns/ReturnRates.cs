using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>The rate of each column on the last day of a period, as a fraction of one.</summary>
public static class ReturnRates
{
    /// <summary>The rate of one column; refused where the rule book has none for the period.</summary>
    public static Result<decimal> RateOf(this RuleBook book, string taxType, ReturnColumn column, Period period)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(column);
        if (column.Percent is { } printed)
        {
            return printed / 100;
        }

        if (column.Location is not { } location || book.FindTaxType(taxType)?.Shares.GetValueOrDefault(location) is not { } rows)
        {
            return ReturnRefusals.NoRate(column, period, "Ask a supervisor.");
        }

        var row = rows.On(period.LastDay);
        return row.Refusal is { } no
            ? ReturnRefusals.NoRate(column, period, no.Message)
            : row.Value.Value.Shares.Where(s => column.Fund is null || s.Fund.Code == column.Fund).Sum(s => s.Weight) / 100;
    }
}
