using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>X and Z reports of drawers: one's own, or anybody's for those who may see cash.</summary>
[Route("/cashiering/drawers/{id:guid}")]
[Needs(Permission.SeeReceipts)]
public sealed class DrawersController(IDrawerSearch reports, IClosedDays days, RuleBook rules, IAuditTrail audit, IOptions<OfficeOptions> office) : CounterController
{
    /// <summary>So far, any time.</summary>
    [HttpGet("x")]
    public Task<IActionResult> X(Guid id) => Report(id, isZ: false);

    /// <summary>Once the count stands.</summary>
    [HttpGet("z")]
    public Task<IActionResult> Z(Guid id) => Report(id, isZ: true);

    private async Task<IActionResult> Report(Guid id, bool isZ)
    {
        if (await reports.Of(new DrawerId(id)) is not { } report)
        {
            return NotFound();
        }

        var mine = report.Drawer.IsKeptBy(Who);
        if (!mine && !Who.May(Permission.SeeCash))
        {
            return RefusedTo("/", CashieringRefusals.NotYourDrawer(report.Drawer));
        }

        var counted = report.Drawer.State is DrawerState.Balanced or DrawerState.OverShort or DrawerState.Accepted or DrawerState.Banked;
        var isBlind = mine && (!counted || report.Drawer.MayRecount);
        if (isZ && (!counted || isBlind))
        {
            return RefusedTo(mine ? "/cashiering/drawer" : $"/cashiering/drawers/{id}/x", CashieringRefusals.NoZReportYet(report.Drawer));
        }

        await audit.RecordView(Act, isZ ? "cashiering.drawer-z-report" : "cashiering.drawer-x-report", report.Drawer.AuditKey());
        var hints = isZ && report.Drawer.State == DrawerState.OverShort ? DifferenceDetective.Hints(CountDifference.Of(report.Drawer), await reports.Suspects(report.Drawer)) : [];
        var head = isZ ? (await days.Find(report.Drawer.BusinessDay))?.AuditHead : null;
        return View("Report", new DrawerReportPage(report, isZ, isBlind, office.Value.LocalOf(Act.At), rules, hints, head));
    }
}
