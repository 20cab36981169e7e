using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>Signing in and out.</summary>
[Route("/sign-in")]
public sealed class SignInController(
    ISignInDesk signIns, Arrivals arrivals, PendingSignIns pending, SessionCookie cookie, SignInThrottle throttle, IValidator<SignInForm> checks, ISignInJournal journal, TimeProvider clock)
    : CounterController
{
    /// <summary>The sign-in page.</summary>
    [HttpGet("")]
    [AllowAnonymous]
    public IActionResult SignIn(string? returnUrl) =>
        User.ToStaffMember() is not null ? Redirect(LocalOr(returnUrl)) : View(new SignInForm { ReturnUrl = returnUrl });

    /// <summary>Signs in with a new session; the one before on this browser ends. Whoever has an authenticator app is asked for its code first.</summary>
    [HttpPost("")]
    [AllowAnonymous]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState))
        {
            return Malformed(form);
        }

        var from = HttpContext.WorkstationAddress();
        if (await throttle.MustWait(from, form.UserName))
        {
            await journal.WriteAsync(new SignInNote(SignInEvent.Throttled, form.UserName, null, from, Now));
            var page = Refused(form, StaffRefusals.TooManyTries);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return page;
        }

        var checkedIn = await signIns.CheckAsync(form.UserName, form.Password, from);
        if (checkedIn.Refusal is { } no)
        {
            if (IsOfTheRecords(no))
            {
                return Refused(form, SignInRefusals.NotWritten);
            }

            throttle.Failed(from, form.UserName);
            return Refused(form, no);
        }

        if (checkedIn.Value.Awaits is { } awaited)
        {
            pending.Write(Response, awaited, form.UserName, form.ReturnUrl);
            return Redirect("/sign-in/code");
        }

        throttle.Succeeded(from, form.UserName);
        var begun = await arrivals.BeginAsync(HttpContext, checkedIn.Value.Who, form.UserName.Trim());
        if (begun.Refusal is { } not)
        {
            return Refused(form, not);
        }

        if (begun.Value.Length > 0)
        {
            Flash(begun.Value);
        }

        return Redirect(LocalOr(form.ReturnUrl));
    }

    /// <summary>Signs out: the session ends on the server, the browser forgets its pages.</summary>
    [HttpPost("out")]
    [AllowAnonymous]
    public async Task<IActionResult> SignOutAsync()
    {
        await arrivals.EndOldAsync(HttpContext);
        cookie.Delete(Response);
        pending.Delete(Response);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        Flash("You are signed out. An open drawer stays open and yours.");
        return Redirect("/sign-in");
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
