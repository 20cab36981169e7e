using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.SignIn;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>The locked screen: the same person goes on where they were, somebody else signs in; the drawer stays open and owned.</summary>
[Route("/sign-in")]
public sealed class LockController(ISignInDesk signIns, SessionDesk sessions, HeldForms held, ISignInJournal journal, TimeProvider clock) : CounterController
{
    /// <summary>The locked screen, as a page or as a cover over the page that was open.</summary>
    [HttpGet("locked")]
    [AllowAnonymous]
    public IActionResult Locked(string? returnUrl, string? cover)
    {
        if (Session is not { Session.MustChoosePassword: false } open)
        {
            return Redirect("/sign-in");
        }

        var form = new UnlockForm { Name = open.Session.Who.Name, ReturnUrl = returnUrl };
        return cover is not null ? PartialView("_Unlock", form) : open.Locked ? View(form) : Redirect(LocalOr(returnUrl));
    }

    /// <summary>Locks the screen by hand.</summary>
    [HttpPost("lock")]
    [AllowAnonymous]
    public async Task<IActionResult> Lock(string? returnUrl)
    {
        if (Session is { Locked: false } open)
        {
            await sessions.LockAsync(open.Session.KeyHash);
            await WriteAsync(SignInEvent.ScreenLocked, open.Session);
        }

        var back = LocalOr(returnUrl);
        return IsCover ? NoContent() : Redirect("/sign-in/locked" + (back == "/" ? "" : "?returnUrl=" + Uri.EscapeDataString(back)));
    }

    /// <summary>The password, and on with the work.</summary>
    [HttpPost("unlock")]
    [AllowAnonymous]
    public async Task<IActionResult> Unlock(UnlockForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Session is not { } open)
        {
            return Redirect("/sign-in");
        }

        form.Name = open.Session.Who.Name;
        var again = await signIns.CheckAgainAsync(open.Session.Who.Id, form.Password ?? "", HttpContext.WorkstationAddress());
        if (again.Refusal is { } no)
        {
            var page = Refused(form, no, "Locked");
            return IsCover ? new PartialViewResult { ViewName = "_Unlock", ViewData = page.ViewData, TempData = TempData, StatusCode = Response.StatusCode } : page;
        }

        await sessions.UnlockAsync(open.Session.KeyHash);
        await WriteAsync(SignInEvent.ScreenUnlocked, open.Session);
        if (IsCover)
        {
            return NoContent();
        }

        return Redirect(await held.FindAsync(open.Session.KeyHash) is null ? LocalOr(form.ReturnUrl) : "/sign-in/continue");
    }

    /// <summary>What was sent while the screen was locked, to be sent again by the same person.</summary>
    [HttpGet("continue")]
    [NeedsSignIn]
    public async Task<IActionResult> Continue() =>
        Session is { } open && await held.FindAsync(open.Session.KeyHash) is { } form && Url.IsLocalUrl(form.Path) ? View(form) : Redirect("/");

    /// <summary>Forgets what was sent while the screen was locked.</summary>
    [HttpPost("forget")]
    [NeedsSignIn]
    public async Task<IActionResult> Forget(string? returnUrl)
    {
        if (Session is { } open)
        {
            await held.ForgetAsync(open.Session.KeyHash);
        }

        Flash("What you sent while the screen was locked was not done. Enter it again if you still need it.");
        return Redirect(LocalOr(returnUrl));
    }

    /// <summary>Somebody is at the keyboard of an open page: it stays open. Answers nothing.</summary>
    [HttpGet("awake")]
    [NeedsSignIn]
    public IActionResult Awake() => NoContent();

    private OpenSession? Session => HttpContext.Features.Get<OpenSession>();

    private bool IsCover => Request.Headers.ContainsKey("X-Lock");

    private Task WriteAsync(SignInEvent what, SignInSession session) =>
        journal.WriteAsync(new SignInNote(what, session.UserName, session.Who, HttpContext.WorkstationAddress(), clock.GetUtcNow().UtcDateTime));
}
