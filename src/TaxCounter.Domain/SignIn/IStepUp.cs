using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>
/// A second look at who is asking, at the moment of an act that needs it: a supervisor's own sign-in at the clerk's screen (the clerk stays signed in),
/// or one's own password again. Wrong passwords count to the lockout like any other.
/// </summary>
public interface IStepUp
{
    /// <summary>The person confirmed, if the password is right, and with it the code of their authenticator app where they have one, and the permission table, or a delegation that holds on <paramref name="today"/>, lets them do it.</summary>
    Task<Result<StaffMember>> ConfirmAsync(CounterSignIn typed, Permission permission, DateOnly today);

    /// <summary>The signed-in person's own password again before an act that asks for it. For whom they decide stays as it is for this request.</summary>
    Task<Result<StaffMember>> ConfirmOwnAsync(StaffMember who, string password, Permission permission);
}
