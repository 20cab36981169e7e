using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.Banners;

/// <summary>Taking a request, and the page of one.</summary>
[Route("/banners")]
[Needs(Permission.SeeLicenses)]
public sealed class BannersController(Banners banners, BannerService service, IAccounts accounts, ILetters letters, BannerActions actions, IAuditTrail audit) : CounterController
{
    /// <summary>The form.</summary>
    [HttpGet("new")]
    [Needs(Permission.WorkLicenses)]
    public IActionResult New(string? account) => View(new BannerForm { Id = BannerId.New().Value, Account = account });

    /// <summary>Takes it.</summary>
    [HttpPost("new")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> New(BannerForm form)
    {
        var taken = await service.Request(new BannerId(form.Id), form.Account ?? "", form.What ?? "", Act);
        return taken.Refusal is { } no ? Refused(form, no) : Redirect($"/banners/{taken.Value.Number}");
    }

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Banner(string number)
    {
        if (!BannerNumber.TryParse(number, out var parsed) || await banners.Find(parsed) is not { } banner)
        {
            return NotFound();
        }

        var account = (await accounts.Find(banner.AccountId))!;
        await audit.RecordView(Act, "banners.view", number, account.Number.Digits);
        return View(new BannerPage(banner, account, await letters.OfCase(number), actions.All, Who, Act.Today));
    }
}
