using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>The second step of signing in: the code of the authenticator app, or a recovery code. Wrong ones count like wrong passwords.</summary>
[Route("/sign-in/code")]
public sealed class CodeController(
    ISecondFactors factors, PendingSignIns pending, Arrivals arrivals, SignInThrottle throttle, IValidator<CodeForm> checks, ISignInJournal journal, TimeProvider clock)
    : CounterController
{
    /// <summary>Asks for it, after the right password only.</summary>
    [HttpGet("")]
    [AllowAnonymous]
    public IActionResult Code(bool recovery = false) =>
        pending.Read(Request) is { } awaited ? View(new CodeForm { Recovery = recovery, UserName = awaited.UserName }) : Redirect("/sign-in");

    /// <summary>Takes it and begins the session.</summary>
    [HttpPost("")]
    [AllowAnonymous]
    public async Task<IActionResult> Code(CodeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (pending.Read(Request) is not { } awaited)
        {
            return RefusedTo("/sign-in", SecondFactorRefusals.PasswordTooLongAgo);
        }

        form.UserName = awaited.UserName;
        if (!checks.Check(form, ModelState))
        {
            return Malformed(form);
        }

        var from = HttpContext.WorkstationAddress();
        if (await throttle.MustWait(from, awaited.UserName))
        {
            await journal.WriteAsync(new SignInNote(SignInEvent.Throttled, awaited.UserName, null, from, clock.GetUtcNow().UtcDateTime));
            var page = Refused(form, StaffRefusals.TooManyTries with { Field = nameof(CodeForm.Code) });
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return page;
        }

        var entered = await factors.EnterAsync(new AwaitedCode(new StaffId(awaited.Who), awaited.Stamp), form.Code, from);
        return entered.Refusal is { } no ? NotEntered(form, no, from) : await Begin(form, entered.Value, awaited, from);
    }

    private IActionResult NotEntered(CodeForm form, Refusal no, string from)
    {
        if (no == SecondFactorRefusals.PasswordTooLongAgo)
        {
            pending.Delete(Response);
            return RefusedTo("/sign-in", no);
        }

        if (no == SecondFactorRefusals.WrongCode || no == SecondFactorRefusals.WrongRecoveryCode)
        {
            throttle.Failed(from, form.UserName);
        }

        return Refused(form, IsOfTheRecords(no) ? SignInRefusals.NotWritten : no);
    }

    private async Task<IActionResult> Begin(CodeForm form, EnteredCode entered, PendingSignIn awaited, string from)
    {
        throttle.Succeeded(from, awaited.UserName);
        var begun = await arrivals.BeginAsync(HttpContext, entered.Who, awaited.UserName);
        if (begun.Refusal is { } no)
        {
            return Refused(form, no);
        }

        pending.Delete(Response);
        var says = string.Join(' ', new[] { Left(entered.RecoveryCodesLeft), begun.Value }.Where(s => s.Length > 0));
        if (says.Length > 0)
        {
            Flash(says);
        }

        return Redirect(LocalOr(awaited.ReturnUrl));
    }

    private static string Left(int? left) => left switch
    {
        null => "",
        0 => "That was your last recovery code. Press your name at the top and make new ones now.",
        1 => "That recovery code is used up. One is left. Press your name at the top and make new ones soon.",
        var some => $"That recovery code is used up. {some} are left.",
    };
}
