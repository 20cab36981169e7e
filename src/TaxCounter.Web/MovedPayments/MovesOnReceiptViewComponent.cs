using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MovedPayments;

/// <summary>On a receipt: what of its money was moved, and the way to move it.</summary>
public sealed class MovesOnReceiptViewComponent(IMovedPayments moves, CurrentAct current) : ViewComponent
{
    /// <summary>The links beside the receipt.</summary>
    /// <param name="visit">What the receipt is of.</param>
    public async Task<IViewComponentResult> InvokeAsync(PaymentEvent visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var number = visit.Number.ToString();
        return View("/MovedPayments/_OnReceipt.cshtml", (Receipt: number, Moves: await moves.OfReceipt(number), MayMove: visit.State == ReceiptState.Issued && current.Act.By.May(Permission.MovePayments)));
    }
}
