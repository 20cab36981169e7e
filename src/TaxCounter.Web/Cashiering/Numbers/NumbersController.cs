using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Every receipt number of a year: issued or voided, none missing, none twice.</summary>
[Route("/cashiering/numbers")]
[Needs(Permission.SeeReceipts)]
public sealed class NumbersController(INumberLedger ledger) : CounterController
{
    /// <summary>The ledger of a year.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Numbers(int? year, int page = 1)
    {
        var of = year is >= 2000 and <= 9998 ? year.Value : Act.Today.Year;
        var proof = await ledger.Prove(of);
        return View("Numbers", new NumbersPage(proof, await ledger.Years(), await ledger.Page(of, page, proof.All)));
    }
}
