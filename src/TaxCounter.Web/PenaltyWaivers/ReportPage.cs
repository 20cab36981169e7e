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

/// <summary>The page of the report.</summary>
public sealed class ReportPage
{
    /// <summary>What is asked for.</summary>
    public required ReportForm Form { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<WaiverReportLine> Lines { get; init; }

    /// <summary>The grounds by name.</summary>
    public required GroundNames Grounds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly From => Form.ToFilter(Act.Today).From!.Value;

    /// <summary>The last day.</summary>
    public DateOnly Through => Form.ToFilter(Act.Today).Through!.Value;

    /// <summary>All lines in one.</summary>
    public WaiverReportLine All => new("", "All", Lines.Sum(l => l.Cases), Lines.Total(l => l.Asked), Lines.Total(l => l.Granted));

    /// <summary>What a line is about, in words.</summary>
    public string Says(WaiverReportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Form.Cut == WaiverReportBy.Ground ? Grounds[line.Key] : line.Says;
    }

    /// <summary>Granted of a hundred asked for, rounded half up; null where nothing was asked for.</summary>
    public static long? Share(WaiverReportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Asked.IsPositive ? ((line.Granted.Cents * 200) + line.Asked.Cents) / (line.Asked.Cents * 2) : null;
    }

    /// <summary>The list of the cases behind a line.</summary>
    public string UrlOf(WaiverReportLine line) => ListForm.Of(Form.ToFilter(Act.Today).Behind(Form.Cut, line, Act.Today)).Url();

    /// <summary>The list of all its cases.</summary>
    public string UrlOfAll => ListForm.Of(Form.ToFilter(Act.Today)).Url();
}
