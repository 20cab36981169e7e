using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Deposits;

/// <summary>The deposits: the list, a new one from accepted drawers, one as a checklist, its slip. Who reads receipts may read where their money went.</summary>
[Route("/deposits")]
[Needs(Permission.SeeReceipts)]
public sealed class DepositsController(DepositService deposits, IDepositSearch search, DepositPages pages, IAuditTrail audit) : CounterController
{
    /// <summary>The list, newest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(int page = 1) => View(new DepositListPage(await search.List(page), await search.Accepted(), Who));

    /// <summary>Accepted drawers to choose from; all are ticked.</summary>
    [HttpGet("prepare")]
    [Needs(Permission.PrepareDeposits)]
    public async Task<IActionResult> Prepare()
    {
        var drawers = await search.Accepted();
        return View(new PreparePage(drawers, new PrepareForm { Drawers = [.. drawers.Select(d => d.Id.Value)] }));
    }

    /// <summary>Begins a deposit with the ticked drawers.</summary>
    [HttpPost("prepare")]
    [Needs(Permission.PrepareDeposits)]
    public async Task<IActionResult> Prepare(PrepareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var begun = await deposits.Prepare([.. (form.Drawers ?? []).Select(DrawerId.From)], Act);
        if (begun.Refusal is { } no)
        {
            return Refused(new PreparePage(await search.Accepted(), form), no);
        }

        Flash($"Deposit {begun.Value.Number} is started. Count its cash into the bag.");
        return Redirect($"/deposits/{begun.Value.Number}");
    }

    /// <summary>One deposit.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Look(string number)
    {
        if (await pages.Of(number, Who) is not { } page)
        {
            return NotFound();
        }

        page.Bank.On = Act.Today;
        return View("Deposit", page);
    }

    /// <summary>Its slip, as it goes with the bag.</summary>
    [HttpGet("{number}/print")]
    public async Task<IActionResult> Slip(string number)
    {
        if (await pages.Of(number, Who) is not { } page)
        {
            return NotFound();
        }

        if (!page.Deposit.IsSealed)
        {
            return RefusedTo($"/deposits/{page.Deposit.Number}", DepositRefusals.NoSlipYet(page.Deposit));
        }

        if ((await audit.RecordView(Act, "deposits.print", page.Deposit.Number.ToString())).Refusal is { } no)
        {
            return RefusedTo($"/deposits/{page.Deposit.Number}", no);
        }

        return View("Slip", page);
    }
}
