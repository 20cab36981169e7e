using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>The key of a sign-in.</summary>
public readonly record struct StaffId(Guid Value) : IId<StaffId>
{
    /// <inheritdoc/>
    public static StaffId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static StaffId New() => new(OrderedKey.New());
}

/// <summary>
/// Somebody who works at the office, as a sign-in knows them. Two sign-ins of one person carry the same <see cref="Person"/>,
/// so that nobody approves their own work under a second name.
/// </summary>
/// <param name="Id">The sign-in.</param>
/// <param name="Person">The person behind it: the employee number.</param>
/// <param name="Name">As printed on receipts: "Clerk 2", "D. Guidry".</param>
/// <param name="Role">What they may do.</param>
public sealed record StaffMember(StaffId Id, string Person, string Name, Role Role)
{
    /// <summary>The program itself: imports, the sample office, verbs of the command line.</summary>
    public static readonly StaffMember System = new(new StaffId(new Guid("00000000-0000-7000-8000-000000000001")), "system", "TaxCounter", Role.System);

    /// <summary>Whether the permission table lets this person do it.</summary>
    public bool May(Permission permission) => PermissionTable.Allows(Role, permission);

    /// <summary>Whether both are the same human being, whatever sign-in they use.</summary>
    public bool IsSamePerson(StaffMember other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsSamePerson(other.Person);
    }

    /// <inheritdoc cref="IsSamePerson(StaffMember)"/>
    public bool IsSamePerson(string person) => string.Equals(Person, person, StringComparison.OrdinalIgnoreCase);
}
