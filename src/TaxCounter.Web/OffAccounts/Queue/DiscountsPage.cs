using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.OffAccounts;

/// <summary>Discounts that do not fit the day of the payment, as they are shown.</summary>
/// <param name="List">A page of them.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="CanAdjust">Whether the person who looks prepares adjustments.</param>
/// <param name="Today">The office's day.</param>
public sealed record DiscountsPage(RecordPage<OpenDiscountRow> List, RuleBook Rules, bool CanAdjust, DateOnly Today)
{
    /// <summary>The form that settles one, filled in; the reasons where the rule book has none for it.</summary>
    public string UrlOf(OpenDiscountRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return DiscountReasons.Of(Rules, row, Today) is { } reason ? $"/adjustments/new?account={row.Number}&reason={reason}&period={row.Discount.Id.Value}&facts={row.Discount.Facts}" : $"/adjustments/new?account={row.Number}";
    }
}
