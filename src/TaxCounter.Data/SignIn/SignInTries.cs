using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <summary>Wrong passwords and wrong codes: counted together, and five of them lock the user account. Each is on record.</summary>
internal sealed class SignInTries(TaxCounterContext context, IOneTransaction transaction, ISignInJournal journal)
{
    /// <summary>Wrong passwords and codes until an account locks.</summary>
    public const int Most = 5;

    private static readonly TimeSpan _lockedFor = TimeSpan.FromMinutes(15);

    /// <summary>One more wrong password, or wrong code.</summary>
    /// <returns><paramref name="answer"/>; or why it could not be counted, where the records cannot be written.</returns>
    public async Task<Refusal> WrongAsync(StaffUser user, string from, DateTimeOffset now, Refusal answer, string note = "", bool isCode = false)
    {
        var locked = await transaction.Do<bool>(Act(user, now), async () =>
        {
            var stored = await context.Users.SingleAsync(u => u.Id == user.Id);
            var factor = isCode ? await StoredFactor.ToChange(context, user.Id) : null;
            var state = factor?.State?.Wrong();
            stored.AccessFailedCount++;
            var locks = stored.AccessFailedCount >= Most || state?.WrongCodes >= Most;
            if (locks)
            {
                stored.AccessFailedCount = 0;
                stored.LockoutEnd = now + _lockedFor;
            }

            if (state is not null)
            {
                factor!.State = locks ? state.CountedAgain() : state;
            }

            return locks;
        });
        if (locked.Refusal is { } no)
        {
            return no;
        }

        await Note(locked.Value ? SignInEvent.LockedOut : SignInEvent.Refused, user, "", from, now, note);
        return answer;
    }

    /// <summary>Writes down what happened.</summary>
    public Task Note(SignInEvent what, StaffUser? user, string typedName, string from, DateTimeOffset now, string note = "") =>
        journal.WriteAsync(new SignInNote(what, user?.UserName ?? typedName, user?.ToMember(), from, now.UtcDateTime, note));

    /// <summary>The act of somebody at the sign-in desk.</summary>
    public static CounterAct Act(StaffUser user, DateTimeOffset now) =>
        new() { By = user.ToMember(), At = now.UtcDateTime, Today = DateOnly.FromDateTime(now.UtcDateTime), From = "sign-in" };
}
