using TaxCounter.Domain.Productivity;

namespace TaxCounter.Web.Productivity;

/// <summary>The cases behind a figure.</summary>
public sealed record CaseRowsPage(ProductivityFilter Filter, CaseSort Sort, IReadOnlyList<CaseFact> Rows, ProductivityQuestion Question)
{
    /// <summary>Those that an outcome or a band of age leaves.</summary>
    public static CaseRowsPage Of(ProductivityFilter filter, CaseSort sort, IReadOnlyList<CaseFact> all, ProductivityQuestion question)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var report = new CaseReport(all, [], question.Today);
        return new CaseRowsPage(filter, sort, [.. all.Where(c => (filter.Result is not { } result || c.Result == result) && (filter.Age is not { Length: > 0 } age || c.Result == CaseResult.Open && report.AgeOf(c) == age))], question);
    }

    /// <summary>What narrows them, in words; empty where nothing does.</summary>
    public string Says => Filter.Age is { Length: > 0 } age ? "open, " + CaseReport.Ages.FirstOrDefault(a => a.Key == age).Says : Filter.Result is { } result ? Words(result) : "";

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
