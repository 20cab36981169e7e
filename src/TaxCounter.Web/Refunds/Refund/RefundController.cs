using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>One refund: its page, its claim form to print, the recommendation, the payment.</summary>
[Route("/refunds/{number}")]
[Needs(Permission.SeeRefunds)]
public sealed class RefundController(RefundDesk desk, RefundService service, IAuditTrail audit) : CounterController
{
    /// <summary>The refund.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Refund(string number)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "refunds.view", page.Refund.Number.ToString(), page.Account.Number.Digits);
        return View(page);
    }

    /// <summary>The claim form with the sworn statement, to print and sign.</summary>
    [HttpGet("form")]
    public async Task<IActionResult> Paper(string number) => await desk.Page(number, Act) is { } page ? View("Paper", page) : NotFound();

    /// <summary>The page of a recommendation.</summary>
    [HttpGet("recommend")]
    [Needs(Permission.WorkRefunds)]
    public async Task<IActionResult> Recommend(string number) => await desk.Page(number, Act) is not { } page ? NotFound()
        : !page.CanRecommend ? Redirect(page.Url)
        : View(new RecommendPage(page, new RecommendForm { Amount = page.Refund.RequestedAmount, SwornBefore = page.Refund.SwornBefore, SwornOn = page.Refund.SwornOn }));

    /// <summary>Recommends it; it goes to the supervisors.</summary>
    [HttpPost("recommend")]
    [Needs(Permission.WorkRefunds)]
    public async Task<IActionResult> Recommend(string number, [Bind(Prefix = "Form")] RecommendForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!RefundNumber.TryParse(number, out var of))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await desk.Page(number, Act) is { } page ? Malformed(new RecommendPage(page, form)) : NotFound();
        }

        var act = Act.Because(form.Reason);
        var done = form.Amounts.Count == 0
            ? await service.Recommend(of, form.Amount ?? Money.Zero, form.SwornBefore ?? "", form.SwornOn, act)
            : await service.Recommend(of, [.. form.Amounts.Select(a => a ?? Money.Zero)], form.SwornBefore ?? "", form.SwornOn, act);
        if (done.Refusal is { } no)
        {
            return await desk.Page(number, Act) is { } page ? Refused(new RecommendPage(page, form), no) : NotFound();
        }

        Flash($"{done.Value.Number} is recommended: {done.Value.RecommendedAmount.InDollars()}. It is with the supervisors now.");
        return Redirect(RefundPages.UrlOf(of));
    }

    /// <summary>The page of a payment.</summary>
    [HttpGet("paid")]
    [Needs(Permission.WorkRefunds)]
    public async Task<IActionResult> Paid(string number) => await desk.Page(number, Act) is not { } page ? NotFound()
        : !page.CanPay ? Redirect(page.Url) : View(new PaidPage(page, new PaidForm { PaidOn = Act.Today }));

    /// <summary>Notes the payment.</summary>
    [HttpPost("paid")]
    [Needs(Permission.WorkRefunds)]
    public async Task<IActionResult> Paid(string number, [Bind(Prefix = "Form")] PaidForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!RefundNumber.TryParse(number, out var of))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await desk.Page(number, Act) is { } page ? Malformed(new PaidPage(page, form)) : NotFound();
        }

        var done = await service.MarkPaid(of, form.Reference ?? "", form.PaidOn ?? Act.Today, Act);
        if (done.Refusal is { } no)
        {
            return await desk.Page(number, Act) is { } page ? Refused(new PaidPage(page, form), no) : NotFound();
        }

        Flash($"{done.Value.Number} is paid: {done.Value.Total.InDollars()}, {done.Value.Reference}.");
        return Redirect(RefundPages.UrlOf(of));
    }
}
