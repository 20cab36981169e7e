using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cases;

/// <summary>The page of a duty's report.</summary>
public sealed class CaseReportPage
{
    /// <summary>The address of the duty's list; the report is below it.</summary>
    public required string Url { get; init; }

    /// <summary>Several cases, as a title says it.</summary>
    public required string Duty { get; init; }

    /// <summary>What is asked for.</summary>
    public required CaseReportForm Form { get; init; }

    /// <summary>The lines, named, each with the list of the cases behind it.</summary>
    public required IReadOnlyList<(CaseReportLine Line, string Url)> Lines { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Through { get; init; }

    /// <summary>The list of all its cases.</summary>
    public required string UrlOfAll { get; init; }

    /// <summary>The address of the report.</summary>
    public string ReportUrl => Url + "/report";

    /// <summary>All lines in one.</summary>
    public CaseReportLine All => new("", "All", Lines.Sum(l => l.Line.Cases), Lines.Total(l => l.Line.Requested), Lines.Total(l => l.Line.Granted));

    /// <summary>Granted of a hundred requested, rounded half up; null where nothing was requested.</summary>
    public static long? Share(CaseReportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Requested.IsPositive ? ((line.Granted.Cents * 200) + line.Requested.Cents) / (line.Requested.Cents * 2) : null;
    }
}
