using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>Somebody has shown all that signing in asks of them: the session before in this browser ends, and theirs begins with a new key.</summary>
public sealed class Arrivals(SessionDesk sessions, SessionCookie cookie, ISignInJournal journal, TimeProvider clock)
{
    /// <summary>Begins their session.</summary>
    /// <returns>Where else they are signed in, as a sentence; empty where they are not. Refused where the records cannot be written.</returns>
    public async Task<Result<string>> BeginAsync(HttpContext context, StaffMember who, string userName)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(who);
        await EndOldAsync(context);
        var others = await sessions.OthersAsync(who.Id);
        var started = await sessions.StartAsync(who, userName, context.WorkstationAddress());
        if (started.Refusal is not null)
        {
            return SignInRefusals.NotWritten;
        }

        cookie.Write(context.Response, started.Value);
        return others.Count == 0 ? "" : $"You are also signed in at {string.Join(", ", others.Select(o => o.From).Distinct())}. Sign out there if you left it.";
    }

    /// <summary>Ends the session that this browser had.</summary>
    public async Task EndOldAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<OpenSession>() is { } old)
        {
            await sessions.EndAsync(old.Session.KeyHash);
            await journal.WriteAsync(new SignInNote(SignInEvent.SignedOut, old.Session.UserName, old.Session.Who, context.WorkstationAddress(), clock.GetUtcNow().UtcDateTime));
        }
    }
}
