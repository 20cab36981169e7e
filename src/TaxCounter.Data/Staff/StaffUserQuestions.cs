using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>What is asked of the user accounts wherever they change.</summary>
internal static class StaffUserQuestions
{
    /// <summary>Whether nobody could manage user accounts any more without this one.</summary>
    public static async Task<bool> IsLastAdministrator(this TaxCounterContext context, StaffUser user) =>
        user is { Role: Role.Administrator, DisabledAt: null, IsWaiting: false } && !await context.Usable().AnyAsync(u => u.Role == Role.Administrator && u.Id != user.Id);

    /// <summary>User accounts somebody can sign in with.</summary>
    public static IQueryable<StaffUser> Usable(this TaxCounterContext context) => context.Users.Where(u => u.DisabledAt == null && !u.IsWaiting && u.PasswordHash != null);

    /// <summary>Ends every session of a user account, in the current transaction.</summary>
    public static async Task EndSessions(this TaxCounterContext context, StaffUser user)
    {
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        var sessions = context.Set<SignInSessionRow>().Where(s => s.StaffUserId == user.Id);
        user.LastSeenAt = await sessions.MaxAsync(s => (DateTime?)s.LastSeenAt) ?? user.LastSeenAt;
        await sessions.ExecuteDeleteAsync();
    }

    /// <summary>Only the program itself may give such a role at once, and only while nobody is there who could approve it: the first people of an office.</summary>
    public static async Task<bool> MustWait(this TaxCounterContext context, string person, CounterAct act)
    {
        if (act.By.Role != Role.System)
        {
            return true;
        }

        var others = await context.Usable().Where(u => u.Role == Role.Supervisor || u.Role == Role.Administrator).Select(u => u.Person).ToListAsync();
        return others.Exists(p => !string.Equals(p, person, StringComparison.OrdinalIgnoreCase));
    }
}
