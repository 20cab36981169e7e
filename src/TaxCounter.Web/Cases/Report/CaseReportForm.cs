using TaxCounter.Domain.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>Which report is asked for, as the address says it.</summary>
public sealed record CaseReportForm
{
    /// <summary>By what it adds up.</summary>
    public CaseReportBy? By { get; init; }

    /// <summary>Cases begun on this day or later; the first of the year where nothing is entered.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Cases begun on this day or earlier; today where nothing is entered.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>By what it adds up: by reason where nothing is chosen.</summary>
    public CaseReportBy Cut => By ?? CaseReportBy.Reason;

    /// <summary>The cut as a sentence says it: <c>by reason</c>.</summary>
    public string CutWord => Cut.ToString().ToLowerInvariant();

    /// <summary>The cases it adds up.</summary>
    public CaseFilter<TState> ToFilter<TState>(DateOnly today)
        where TState : struct, Enum => new() { From = From ?? new DateOnly((Through ?? today).Year, 1, 1), Through = Through ?? today };

    /// <summary>The address of the same report.</summary>
    public string Url(string path) => Address.Of(path, [("by", By?.ToString()), ("from", From?.Field()), ("through", Through?.Field())]);
}
