using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>The authenticator app of a person who lost the phone is taken away, so that they set up another one at the next sign-in.</summary>
public interface ILostAuthenticators
{
    /// <summary>
    /// Removes it with its recovery codes; every session of that person ends. Refused without a reason, to whoever may not manage staff, for one's own user account, where no app
    /// is set up, and for a supervisor or an administrator without a second person: whoever could also give a one-time code would otherwise sign in as them alone.
    /// The program itself (the verb at the console) needs no second person.
    /// </summary>
    /// <param name="id">Whose.</param>
    /// <param name="second">Who confirmed it with their own password: a supervisor or another administrator; null where nobody did.</param>
    /// <param name="act">Who, when and why.</param>
    Task<Result<StaffMember>> RemoveAsync(StaffId id, StaffMember? second, CounterAct act);
}
