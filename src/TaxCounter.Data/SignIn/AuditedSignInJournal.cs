using TaxCounter.Domain.Audit;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <summary>Writes what happens at the sign-in desk into the audit trail. A name that nobody has is left out: people type passwords there.</summary>
internal sealed class AuditedSignInJournal(IAuditTrail trail) : ISignInJournal
{
    public async Task WriteAsync(SignInNote note)
    {
        var act = new CounterAct { By = note.Who ?? StaffMember.System, At = note.At, Today = DateOnly.FromDateTime(note.At), From = note.From };
        var (what, name, details) = ("sign-in." + Word(note.Event), note.Who is null ? "unknown name" : note.UserName, note.Note.Length == 0 ? null : note.Note);
        await (note.Event == SignInEvent.SteppedUp ? trail.RecordAlong(act, what, name, details) : trail.RecordView(act, what, name, details: details));
    }

    private static string Word(SignInEvent what) => what switch
    {
        SignInEvent.SignedIn => "done",
        SignInEvent.Refused => "refuse",
        SignInEvent.LockedOut => "lock-out",
        SignInEvent.Throttled => "throttle",
        SignInEvent.SignedOut => "end",
        SignInEvent.ScreenLocked => "screen-lock",
        SignInEvent.ScreenUnlocked => "screen-unlock",
        SignInEvent.SteppedUp => "password-again",
        SignInEvent.Added => "add",
        SignInEvent.Disabled => "shut",
        SignInEvent.Reset => "reset",
        SignInEvent.CodeUsed => "code-used",
        SignInEvent.PasswordChosen => "password",
        SignInEvent.AwaitsCode => "code-ask",
        SignInEvent.AppSetUp => "app-set-up",
        SignInEvent.CodesRenewed => "recovery-codes",
        _ => "deny",
    };
}
