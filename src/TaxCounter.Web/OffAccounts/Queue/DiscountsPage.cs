using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.OffAccounts;

/// <summary>Discounts that do not fit the day of the payment, as they are shown.</summary>
/// <param name="List">A page of them.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="CanAdjust">Whether the person who looks prepares adjustments.</param>
public sealed record DiscountsPage(RecordPage<OpenDiscountRow> List, RuleBook Rules, bool CanAdjust)
{
    /// <summary>The form that settles one, filled in.</summary>
    public static string UrlOf(OpenDiscountRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"/adjustments/found?account={row.Number}&facts={row.Discount.Facts}";
    }
}
