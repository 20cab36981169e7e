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
    /// <param name="isBanked">Whether its money is at the bank, or sealed for it.</param>
    public async Task<IViewComponentResult> InvokeAsync(PaymentEvent visit, bool isBanked = false)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var number = visit.Number.ToString();
        var may = visit.State == ReceiptState.Issued && current.Act.By.May(Permission.MovePayments);
        return View("/MovedPayments/_OnReceipt.cshtml", (Receipt: number, Moves: await moves.OfReceipt(number), MayMove: may, MayReverse: may && isBanked));
    }
}
