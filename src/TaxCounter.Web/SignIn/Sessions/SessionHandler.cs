using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.SignIn;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>
/// Signs a request in by the random key in its cookie. A locked session signs nobody in: pages lead to the lock, and a form that was sent is kept for after it.
/// Nor does the session of a one-time code: every page leads to choosing a password; nor that of a person whose role needs an authenticator app: every page leads to setting it up.
/// </summary>
public sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder,
    SessionDesk desk, SessionCookie cookie, HeldForms held, ISignInJournal journal)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    /// <summary>The one scheme.</summary>
    public const string Name = "Session";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (cookie.Read(Request) is not { } key)
        {
            return AuthenticateResult.NoResult();
        }

        var open = await desk.FindAsync(key, extend: !IsBackground(Request));
        if (open is null)
        {
            return AuthenticateResult.NoResult();
        }

        Context.Features.Set(open);
        if (open.Locked || open.Session.MustChoosePassword || open.Session.MustSetUpApp)
        {
            return AuthenticateResult.NoResult();
        }

        var principal = StaffClaims.ToPrincipal(open.Session.Who, open.Session.UserName, Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name));
    }

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var open = Context.Features.Get<OpenSession>();
        if (open is { Locked: false, Session.MustChoosePassword: true })
        {
            Lead("/sign-in/password", "");
            return;
        }

        if (open is { Locked: false, Session.MustSetUpApp: true })
        {
            Lead("/sign-in/authenticator/new", "");
            return;
        }

        var locked = open is { Locked: true, Session.MustChoosePassword: false };
        if (locked && HttpMethods.IsPost(Request.Method) && IsSentByAPerson)
        {
            await held.KeepAsync(Context);
        }

        var back = IsPart ? PageOfPart() : HttpMethods.IsGet(Request.Method) ? Request.Path + Request.QueryString.ToString() : "/";
        Lead(locked ? "/sign-in/locked" : "/sign-in", back == "/" ? "" : "?returnUrl=" + Uri.EscapeDataString(back));
    }

    /// <summary>Whether a script asks for a part of a page; nobody sent it as a form, and the lock covers the page it stands on (lock.js).</summary>
    private bool IsPart => Request.Headers.ContainsKey("HX-Request");

    /// <summary>Whether somebody pressed a button for it: what a page sends by itself, the browser marks.</summary>
    private bool IsSentByAPerson => !IsPart && Request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";

    /// <summary>The page that asks for a part, to return to it.</summary>
    private string PageOfPart() =>
        Uri.TryCreate(Request.Headers["HX-Current-URL"], UriKind.Absolute, out var page) && page.Authority == Request.Host.Value ? page.PathAndQuery : "/";

    /// <summary>To where one signs in, unlocks or chooses a password; a part of a page says it to the script that asked for it.</summary>
    private void Lead(string page, string query)
    {
        if (IsPart)
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers["HX-Redirect"] = page + query;
            Response.ContentType = "text/plain";
            return;
        }

        Response.Redirect(page + query);
    }

    /// <inheritdoc/>
    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        var note = new SignInNote(
            SignInEvent.Denied, Context.User.UserName(), Context.User.ToStaffMember(), Context.WorkstationAddress(),
            TimeProvider.GetUtcNow().UtcDateTime, $"{Request.Method} {RequestLog.Clean(Request.Path)}");
        await journal.WriteAsync(note);
    }

    /// <summary>Polling that nobody asked for does not keep a screen open.</summary>
    private static bool IsBackground(HttpRequest request) => request.Headers.ContainsKey("X-Background") || request.Query.ContainsKey("background");
}
