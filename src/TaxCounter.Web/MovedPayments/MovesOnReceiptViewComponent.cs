using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MovedPayments;

/// <summary>On a receipt: what of its money was moved, and the way to move it.</summary>
public sealed class MovesOnReceiptViewComponent(IMovedPayments moves, CurrentAct current) : ViewComponent
{
    /// <summary>The links beside the receipt.</summary>
    /// <param name="number">The receipt.</param>
    /// <param name="isGood">Whether it is neither voided nor waits for its void.</param>
    public async Task<IViewComponentResult> InvokeAsync(string number, bool isGood) =>
        View("/MovedPayments/_OnReceipt.cshtml", (Receipt: number, Moves: await moves.OfReceipt(number), MayMove: isGood && current.Act.By.May(Permission.MovePayments)));
}
