using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Every receipt number of a year: issued or voided, none missing, none twice.</summary>
[Route("/cashiering/numbers")]
[Needs(Permission.SeeReceipts)]
public sealed class NumbersController(INumberLedger ledger, IPaymentFinder finder) : CounterController
{
    private const int DaysLookedThrough = 62;

    /// <summary>The ledger of a year; and the payments that fit what a customer knows, of the last two months unless other days are asked.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Numbers(int? year, string? q = null, DateOnly? from = null, DateOnly? to = null, int page = 1)
    {
        var asked = PaymentQuestion.Read(q, from ?? Act.Today.AddDays(-DaysLookedThrough), to ?? Act.Today);
        var of = year is >= 2000 and <= 9998 ? year.Value : Act.Today.Year;
        var proof = await ledger.Prove(of);
        return View("Numbers", new NumbersPage(proof, await ledger.Years(), await ledger.Page(of, page, proof.All)) { Typed = q ?? "", Asked = asked, Found = await finder.Find(asked) });
    }
}
