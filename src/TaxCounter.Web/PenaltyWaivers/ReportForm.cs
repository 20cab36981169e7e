using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cashiering;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Which report is asked for, as the address says it.</summary>
public sealed record ReportForm
{
    /// <summary>By what it adds up.</summary>
    public WaiverReportBy? By { get; init; }

    /// <summary>Cases begun on this day or later; the first of the year where nothing is said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Cases begun on this day or earlier; today where nothing is said.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>By what it adds up: by ground where nothing is said.</summary>
    public WaiverReportBy Cut => By ?? WaiverReportBy.Ground;

    /// <summary>The cases it adds up.</summary>
    public WaiverFilter ToFilter(DateOnly today) => new() { From = From ?? new DateOnly((Through ?? today).Year, 1, 1), Through = Through ?? today };

    /// <summary>The address of the same report.</summary>
    public string Url(string path) => Address.Of(path, [("by", By?.ToString()), ("from", From?.Field()), ("through", Through?.Field())]);
}
