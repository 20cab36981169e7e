using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>What is needed to let somebody sign in.</summary>
public sealed record NewSignIn
{
    /// <summary>What they type: letters, digits, dot, dash, underscore; 2 to 40 of them.</summary>
    public required string UserName { get; init; }

    /// <summary>The employee number; the same for every sign-in of one person.</summary>
    public required string Person { get; init; }

    /// <summary>As printed on receipts.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; init; }

    /// <summary>Fifteen characters or more; kept only as a hash.</summary>
    public required string Password { get; init; }
}

/// <summary>A sign-in as the list of people shows it.</summary>
/// <param name="UserName">What they type.</param>
/// <param name="Member">Who they are.</param>
/// <param name="DisabledAt">Since when it is shut (UTC), or null.</param>
/// <param name="LockedUntil">Until when it is locked by wrong passwords (UTC), or null.</param>
public sealed record SignInEntry(string UserName, StaffMember Member, DateTime? DisabledAt, DateTime? LockedUntil);

/// <summary>
/// The office's sign-ins as the program itself makes them, with a password it was given: the sample office, a script at the console. What administrators do
/// is <see cref="IPeople"/>. A sign-in is never deleted.
/// </summary>
public interface IStaffDirectory
{
    /// <summary>Adds a sign-in. Refused: name taken or malformed, password too short, common or made of the user's or the office's name.</summary>
    Task<Result<StaffMember>> AddAsync(NewSignIn entry, CounterAct act);

    /// <summary>Gives a new password, lifts a lockout and opens a shut sign-in; ends its sessions.</summary>
    Task<Result<StaffMember>> ResetAsync(string userName, string password, CounterAct act);

    /// <summary>Everybody, by user name.</summary>
    Task<IReadOnlyList<SignInEntry>> ListAsync();

    /// <summary>The sign-in of that name, or null.</summary>
    Task<SignInEntry?> FindAsync(string userName);
}
