using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The reason of the rule book that settles a discount.</summary>
public static class DiscountReasons
{
    /// <summary>Its code; null where the office has none for the tax.</summary>
    public static string? Of(RuleBook rules, OpenDiscountRow found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(found);
        var test = found.Discount.Kind == OpenDiscountKind.Lost ? EligibilityTest.NotInTime : EligibilityTest.InTime;
        return (from reason in rules.ReasonsOf(AdjustmentFigures.Duty).All
                let row = reason.Rows.On(today)
                where row.Refusal is null && row.Value.Value.Adjustment is { Worksheet: WorksheetKind.Discount } rule && rule.Tests.Contains(test) && (rule.TaxTypes.Count == 0 || rule.TaxTypes.Contains(found.TaxType))
                select reason.Code).FirstOrDefault();
    }
}
