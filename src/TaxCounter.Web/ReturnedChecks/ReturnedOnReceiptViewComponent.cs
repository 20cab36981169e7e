using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>On a receipt: which of its checks came back, and the way to record one.</summary>
public sealed class ReturnedOnReceiptViewComponent(IReturnedChecks checks, CurrentAct current) : ViewComponent
{
    /// <summary>The links beside the receipt.</summary>
    /// <param name="visit">What the receipt is of; where nothing in it can come back, nothing is read.</param>
    public async Task<IViewComponentResult> InvokeAsync(PaymentEvent visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var number = visit.Number.ToString();
        var papers = visit.Tenders.Where(t => t.ComesBack).ToList();
        var recorded = papers.Count > 0 ? await checks.OfReceipt(number) : [];
        var mayComeBack = papers.Exists(p => !recorded.Any(c => c.TenderId == p.Id && c.State == ReturnedCheckState.Returned));
        return View("/ReturnedChecks/_OnReceipt.cshtml", (Receipt: number, Checks: recorded, MayRecord: mayComeBack && visit.State == ReceiptState.Issued && current.Act.By.May(Permission.RecordReturnedChecks)));
    }
}
