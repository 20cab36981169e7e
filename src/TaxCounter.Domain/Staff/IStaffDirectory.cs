using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// The office's user accounts as the program itself makes them, with a password it was given: the sample office, a script at the console. What administrators do
/// is <see cref="IUserAccounts"/>. A user account is never deleted.
/// </summary>
public interface IStaffDirectory
{
    /// <summary>Adds a user account. Refused: name taken or malformed, password too short, common or made of the user's or the office's name.</summary>
    Task<Result<StaffMember>> AddAsync(NewStaffUser entry, CounterAct act);

    /// <summary>Gives a new password, lifts a lockout and opens a disabled user account; ends its sessions.</summary>
    Task<Result<StaffMember>> ResetAsync(string userName, string password, CounterAct act);

    /// <summary>Everybody, by user name.</summary>
    Task<IReadOnlyList<StaffEntry>> ListAsync();

    /// <summary>The user account of that name, or null.</summary>
    Task<StaffEntry?> FindAsync(string userName);
}
