using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.SignIn;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>After a one-time code: one's own password, and before it nothing else. The session of the code ends with it and a new one begins.</summary>
[Route("/sign-in/password")]
public sealed class PasswordController(ISignInDesk signIns, SessionDesk sessions, SessionCookie cookie, IValidator<PasswordForm> checks) : CounterController
{
    /// <summary>Asks for it.</summary>
    [HttpGet("")]
    [AllowAnonymous]
    public IActionResult Choose() => Open is { } open ? View(Named(new PasswordForm(), open)) : Redirect("/sign-in");

    /// <summary>Takes it.</summary>
    [HttpPost("")]
    [AllowAnonymous]
    public async Task<IActionResult> Choose(PasswordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Open is not { } open)
        {
            return Redirect("/sign-in");
        }

        Named(form, open);
        if (!checks.Check(form, ModelState))
        {
            return Malformed(form);
        }

        var from = HttpContext.WorkstationAddress();
        var chosen = await signIns.ChooseAsync(open.Who.Id, form.Password!, from);
        if (chosen.Refusal is { } no)
        {
            return Refused(form, no);
        }

        var started = await sessions.StartAsync(chosen.Value, open.UserName, from);
        if (started.Refusal is not null)
        {
            return Refused(form, SignInRefusals.NotWritten);
        }

        cookie.Write(Response, started.Value);
        Flash("Your password is set. Only you know it.");
        return Redirect("/");
    }

    /// <summary>The session of a one-time code, while it is not locked.</summary>
    private SignInSession? Open => HttpContext.Features.Get<OpenSession>() is { Locked: false, Session: { MustChoosePassword: true } session } ? session : null;

    private PasswordForm Named(PasswordForm form, SignInSession session)
    {
        ViewData["Name"] = session.Who.Name;
        ViewData["UserName"] = session.UserName;
        return form;
    }
}
