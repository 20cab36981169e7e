using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>On a receipt: which of its checks came back, and the way to record one.</summary>
public sealed class ReturnedOnReceiptViewComponent(IReturnedChecks checks, CurrentAct current) : ViewComponent
{
    /// <summary>The links beside the receipt.</summary>
    /// <param name="number">The receipt.</param>
    /// <param name="isGood">Whether it is neither voided nor waits for its void.</param>
    public async Task<IViewComponentResult> InvokeAsync(string number, bool isGood) =>
        View("/ReturnedChecks/_OnReceipt.cshtml", (Receipt: number, Checks: await checks.OfReceipt(number), MayRecord: isGood && current.Act.By.May(Permission.RecordReturnedChecks)));
}
