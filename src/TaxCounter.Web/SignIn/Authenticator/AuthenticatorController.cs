using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.SignIn;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>
/// One's own authenticator app: set up, replaced, its recovery codes made again. Whose role needs one and who has none comes here after the password and gets no further,
/// so its actions look at the session and not at the person that the other pages know.
/// </summary>
[Route("/sign-in/authenticator")]
public sealed class AuthenticatorController(
    ISecondFactors factors, ISignInDesk signIns, SessionDesk sessions, SessionCookie cookie, SetUpTickets tickets, IOptions<OfficeOptions> office,
    IValidator<AgainForm> againChecks, IValidator<SetUpForm> checks) : CounterController
{
    private const string Here = "/sign-in/authenticator";

    /// <summary>What is set up.</summary>
    [HttpGet("")]
    [AllowAnonymous]
    public async Task<IActionResult> Authenticator() =>
        Open is not { } open ? Challenge() : open.MustSetUpApp ? Redirect(Here + "/new") : View(await Page(open));

    /// <summary>The key of a first app.</summary>
    [HttpGet("new")]
    [AllowAnonymous]
    public async Task<IActionResult> SetUp() =>
        Open is not { } open ? Challenge()
        : (await factors.StateAsync(open.Who.Id)).Since is not null ? Redirect(Here)
        : View(await Offer(open, new SetUpForm(), ""));

    /// <summary>Takes the code that proves the app, and shows the recovery codes in this one answer. Every other session ends.</summary>
    [HttpPost("new")]
    [AllowAnonymous]
    public async Task<IActionResult> SetUp([Bind(Prefix = "Form")] SetUpForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Open is not { } open)
        {
            return Challenge();
        }

        var isFirst = (await factors.StateAsync(open.Who.Id)).Since is null;
        if ((isFirst ? "" : tickets.NonceOf(form.Ticket, open)) is not { } nonce)
        {
            return RefusedTo(Here, SecondFactorRefusals.AskedTooLongAgo);
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Offer(open, form, nonce));
        }

        var from = HttpContext.WorkstationAddress();
        var done = await factors.SetUpAsync(new SecondFactorAsked { Who = open.Who.Id, Session = open.KeyHash, Nonce = nonce, Code = form.Code }, from);
        if (done.Refusal is { } no)
        {
            return no.Field is null && !IsOfTheRecords(no) ? RefusedTo(Here, no) : Refused(await Offer(open, form, nonce), no);
        }

        var started = await sessions.StartAsync(done.Value.Who, open.UserName, from);
        if (started.Refusal is null)
        {
            cookie.Write(Response, started.Value);
        }

        return Codes(open, done.Value, isSetUp: true);
    }

    /// <summary>Another app: after the password and a code of the one so far, or a recovery code, the new key is shown.</summary>
    [HttpPost("replace")]
    [AllowAnonymous]
    public async Task<IActionResult> Replace([Bind(Prefix = "Replace")] AgainForm replace)
    {
        ArgumentNullException.ThrowIfNull(replace);
        if (Open is not { } open)
        {
            return Challenge();
        }

        if (await NotAgain(open, replace, "Replace") is { } refused)
        {
            return refused;
        }

        var (ticket, nonce) = tickets.New(open);
        return View("SetUp", await Offer(open, new SetUpForm { Ticket = ticket }, nonce));
    }

    /// <summary>New recovery codes, after the password and a code; those before are void.</summary>
    [HttpPost("recovery-codes")]
    [AllowAnonymous]
    public async Task<IActionResult> Renew([Bind(Prefix = "Renew")] AgainForm renew)
    {
        ArgumentNullException.ThrowIfNull(renew);
        if (Open is not { } open)
        {
            return Challenge();
        }

        if (await NotAgain(open, renew, "Renew") is { } refused)
        {
            return refused;
        }

        var made = await factors.RenewCodesAsync(open.Who.Id, HttpContext.WorkstationAddress());
        return made.Refusal is { } no ? Refused(await Page(open), no, "Authenticator") : Codes(open, made.Value, isSetUp: false);
    }

    /// <summary>A session that is not locked, with its own password: signed in, or with nothing but the app missing.</summary>
    private SignInSession? Open => HttpContext.Features.Get<OpenSession>() is { Locked: false, Session: { MustChoosePassword: false } session } ? session : null;

    /// <summary>Password and code again; null when both are right.</summary>
    private async Task<IActionResult?> NotAgain(SignInSession open, AgainForm form, string prefix)
    {
        if ((await factors.StateAsync(open.Who.Id)).Since is null)
        {
            return RefusedTo(Here, SecondFactorRefusals.NothingSetUp);
        }

        if (!againChecks.Check(form, ModelState, prefix))
        {
            return Malformed(await Page(open), "Authenticator");
        }

        var from = HttpContext.WorkstationAddress();
        var password = await signIns.CheckAgainAsync(open.Who.Id, form.Password!, from);
        var no = password.Refusal ?? (await factors.AgainAsync(open.Who.Id, form.AppCode, from)).Refusal;
        return no is null ? null : Refused(await Page(open), no.Field == "Code" ? no with { Field = nameof(AgainForm.AppCode) } : no, "Authenticator");
    }

    private async Task<AuthenticatorPage> Page(SignInSession open) => new() { Who = open.Who, UserName = open.UserName, State = await factors.StateAsync(open.Who.Id) };

    private async Task<SetUpPage> Offer(SignInSession open, SetUpForm form, string nonce)
    {
        var key = await factors.OfferAsync(open.Who.Id, open.KeyHash, nonce);
        return new SetUpPage { Key = key, Address = key.Address($"TaxCounter {office.Value.ShownName}", open.UserName), Who = open.Who, IsRequired = open.MustSetUpApp, IsReplacement = nonce.Length > 0, Form = form };
    }

    private ViewResult Codes(SignInSession open, NewSecondFactor made, bool isSetUp) =>
        View("RecoveryCodes", new RecoveryCodesPage(open.Who.Name, open.UserName, office.Value.ShownName, made.RecoveryCodes, isSetUp));
}
