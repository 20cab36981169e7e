using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>
/// The screen that faces the customer. Nobody is signed in on it: its browser has a key of its own that opens this page alone, for one drawer and one day (decision 0023).
/// </summary>
[Route("/second-screen")]
[AllowAnonymous]
public sealed class SecondScreenController(ISecondScreens screens, SecondScreenService service, SecondScreenCookies cookies, IBusinessDayInForce days, IOptions<OfficeOptions> office, TimeProvider clock, IValidator<PairForm> checks) : CounterController
{
    /// <summary>What the customer sees, or the form that pairs the screen.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(string? code) => await Page() is { } page ? View("Show", page) : View("Pair", new PairForm { Code = code });

    /// <summary>The same again once a second; nothing where nothing changed.</summary>
    [HttpGet("now")]
    public async Task<IActionResult> Now(string? seen)
    {
        if (await Page() is not { } page)
        {
            Response.Headers["HX-Refresh"] = "true";
            return NoContent();
        }

        return page.Stamp == seen ? NoContent() : PartialView("_Now", page);
    }

    /// <summary>Pairs it by the code that the clerk's screen shows.</summary>
    [HttpPost("pair")]
    public async Task<IActionResult> Pair(PairForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState))
        {
            return Malformed(form, "Pair");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var paired = await service.Pair(form.Code, new CounterAct { By = StaffMember.System, At = now, Today = office.Value.DayOf(now), From = HttpContext.WorkstationAddress() });
        if (paired.Refusal is { } no)
        {
            return Refused(form, no, "Pair");
        }

        cookies.GiveKey(Response, paired.Value);
        return Redirect("/second-screen");
    }

    private async Task<SecondScreenPage?> Page()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = days.On(office.Value.DayOf(now));
        return cookies.KeyHash(Request) is { } key && await screens.Look(key) is { } look && look.BusinessDay == today ? new SecondScreenPage(look.At(now, today), look.IsOpen(today)) : null;
    }
}
