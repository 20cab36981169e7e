using TaxCounter.Domain.Productivity;

namespace TaxCounter.Web.Productivity;

/// <summary>The cases behind a figure.</summary>
public sealed record CaseRowsPage(ProductivityFilter Filter, CaseSort Sort, IReadOnlyList<CaseFact> Rows, ProductivityQuestion Question)
{
    /// <summary>What they are, in the plural.</summary>
    public static string Heading(CaseSort sort) => sort switch { CaseSort.Waiver => "Penalty waivers", CaseSort.Adjustment => "Adjustments", CaseSort.Plan => "Payment plans", _ => "Licenses" };

    /// <summary>What became of one, in words.</summary>
    public static string Words(CaseResult result) => result switch { CaseResult.Open => "open", CaseResult.Approved => "approved", CaseResult.Denied => "denied", CaseResult.Closed => "closed or withdrawn", _ => "undone later" };

    /// <summary>Where one opens.</summary>
    public static string UrlOf(CaseFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return (fact.Sort switch { CaseSort.Waiver => "/penalty-waivers/", CaseSort.Adjustment => "/adjustments/", CaseSort.Plan => "/payment-plans/", _ => "/licenses/" }) + fact.Number;
    }
}
