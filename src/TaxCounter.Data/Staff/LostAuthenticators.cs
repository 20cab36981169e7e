using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <inheritdoc cref="ILostAuthenticators"/>
internal sealed class LostAuthenticators(TaxCounterContext context, IOneTransaction transaction, IAuditTrail trail, StaffChanges changes) : ILostAuthenticators
{
    public async Task<Result<StaffMember>> RemoveAsync(StaffId id, StaffMember? second, CounterAct act)
    {
        if (!act.By.May(Permission.ManageStaff))
        {
            return StaffRefusals.NotAllowed(act.By, "change user accounts", "an administrator");
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        var removed = await transaction.Do<StaffMember>(act, async () =>
        {
            if (await context.Users.SingleOrDefaultAsync(u => u.Id == id.Value) is not { } user)
            {
                return StaffRefusals.NoSuchSignIn("");
            }

            if (WhyNot(user, second, act) is { } no)
            {
                return no;
            }

            (await StoredFactor.ToChange(context, user.Id)).Remove();
            user.TwoFactorEnabled = false;
            await context.EndSessions(user);
            await trail.Record(act, "staff.remove-app", user.UserName, details: second is null ? null : $"confirmed by {second.Name}", changes: [new("authenticator app", "set up", "none")]);
            return user.ToMember();
        });
        changes.Happened();
        return removed;
    }

    /// <summary>Whoever can give a one-time code and remove the app could sign in as a supervisor: it takes a second person, as giving the role does.</summary>
    private static Refusal? WhyNot(StaffUser user, StaffMember? second, CounterAct act)
    {
        if (act.By.IsSamePerson(user.Person))
        {
            return UserAccountRefusals.NotYourself;
        }

        if (!user.TwoFactorEnabled)
        {
            return UserAccountRefusals.NoApp(user.UserName!);
        }

        if (act.By.Role == Role.System || !RoleGrant.NeedsSecondPerson(user.Role))
        {
            return null;
        }

        return second is null ? UserAccountRefusals.AppNeedsSecondPerson(user.UserName!, user.Role)
            : !second.May(Permission.ApproveRoles) ? StaffRefusals.NotAllowed(second, "confirm this")
            : second.WhyNotSecond(Permission.ApproveRoles, act.By.Person, user.Person);
    }
}
