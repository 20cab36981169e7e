using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>Writes the sign-in desk's lines to the program's log; the audit trail takes its place where it is registered.</summary>
public sealed class LoggedSignInJournal(ILogger<LoggedSignInJournal> log) : ISignInJournal
{
    /// <inheritdoc/>
    public Task WriteAsync(SignInNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        log.LogInformation("Sign-in desk: {Event} {UserName} from {From} {Note}", note.Event, RequestLog.Clean(note.UserName), RequestLog.Clean(note.From), RequestLog.Clean(note.Note));
        return Task.CompletedTask;
    }
}
