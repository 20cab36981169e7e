using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Where a clerk sets up the screen that faces their customers: a second window of the same browser, or a tablet by a code.</summary>
[Route("/cashiering/drawer/second-screen")]
[Needs(Permission.KeepDrawer)]
public sealed class SetUpScreenController(SecondScreenService service, ISecondScreens screens, IDrawers drawers, SecondScreenCookies cookies) : CounterController
{
    private const string Here = "/cashiering/drawer/second-screen";

    /// <summary>The two ways, and how many screens follow the drawer.</summary>
    [HttpGet("")]
    public Task<IActionResult> SetUp() => Page(null);

    /// <summary>A code for a tablet.</summary>
    [HttpPost("code")]
    public async Task<IActionResult> Code()
    {
        var code = await service.MakeCode(Act);
        if (code.Refusal is { } no)
        {
            return RefusedTo("/cashiering/drawer", no);
        }

        cookies.Follow(Response, isFollowed: true);
        return await Page(code.Value);
    }

    /// <summary>A second window of this browser.</summary>
    [HttpPost("window")]
    public async Task<IActionResult> Window()
    {
        var key = await service.OpenWindow(Act);
        if (key.Refusal is { } no)
        {
            return RefusedTo("/cashiering/drawer", no);
        }

        cookies.GiveKey(Response, key.Value);
        cookies.Follow(Response, isFollowed: true);
        return Redirect("/second-screen");
    }

    /// <summary>No screen follows the drawer any more.</summary>
    [HttpPost("off")]
    public async Task<IActionResult> Off()
    {
        if ((await service.TurnOff(Act)).Refusal is { } no)
        {
            return RefusedTo("/cashiering/drawer", no);
        }

        cookies.Follow(Response, isFollowed: false);
        Flash("No second screen follows your drawer now.");
        return Redirect(Here);
    }

    private async Task<IActionResult> Page(string? code) => await drawers.KeptBy(Who.Id, Act.Today) is not { } drawer
        ? RefusedTo("/cashiering/drawer", SecondScreenRefusals.NoDrawer)
        : View("SetUp", new SetUpScreenPage(drawer, await screens.Paired(drawer.Id), code, $"{Request.Scheme}://{Request.Host}/second-screen"));
}
