using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// Somebody who works at the office, as the program knows them. Two user accounts of one person carry the same <see cref="Person"/>,
/// so that nobody approves their own work under a second name.
/// </summary>
/// <param name="Id">The user account.</param>
/// <param name="Person">The person behind it: the employee number.</param>
/// <param name="Name">As printed on receipts: "Clerk 2", "D. Guidry".</param>
/// <param name="Role">What they may do.</param>
public sealed record StaffMember(StaffId Id, string Person, string Name, Role Role)
{
    /// <summary>The longest name the records keep of who decided; a longer one is cut.</summary>
    public const int LongestName = 100;

    /// <summary>The program itself: imports, the sample office, verbs of the command line.</summary>
    public static readonly StaffMember System = new(new StaffId(new Guid("00000000-0000-7000-8000-000000000001")), "system", "TaxCounter", Role.System);

    /// <summary>For whom they decide today; null for almost everybody. Read anew for each request, on the office's day.</summary>
    public ActingFor? ActingFor { get; init; }

    /// <summary>Whether the permission table lets this person do it, or the delegation they hold today.</summary>
    public bool May(Permission permission) => PermissionTable.Allows(Role, permission) || Under(permission) is not null;

    /// <summary>The delegation without which this person may not do it; null where their own role suffices, or where they may not do it at all.</summary>
    public ActingFor? Under(Permission permission) =>
        !PermissionTable.Allows(Role, permission) && DelegationTable.Allows(permission) ? ActingFor : null;

    /// <summary>Their name on what they decide: "Clerk 2", or "Clerk 2 for Supervisor 1" where only the delegation lets them.</summary>
    public string NameFor(Permission permission) => Under(permission) is { } of ? Joined(of) : Name;

    /// <summary>
    /// Why this person is no second person to what others prepared; null when they are. Nobody decides what they had a hand in, and who decides only by a
    /// delegation does not decide what the one they decide for had a hand in either.
    /// </summary>
    /// <param name="permission">What deciding it needs.</param>
    /// <param name="hands">The persons (employee numbers) who prepared it.</param>
    public Refusal? WhyNotSecond(Permission permission, params IEnumerable<string?> hands)
    {
        var all = hands.OfType<string>().ToList();
        return all.Exists(IsSamePerson) ? StaffRefusals.OwnWork
            : Under(permission) is { } of && all.Exists(p => IsSame(p, of.Person)) ? StaffRefusals.WorkOfTheOneDecidedFor(of.Name)
            : null;
    }

    /// <summary>Whether both are the same human being, whatever user account they use.</summary>
    public bool IsSamePerson(StaffMember other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsSamePerson(other.Person);
    }

    /// <inheritdoc cref="IsSamePerson(StaffMember)"/>
    public bool IsSamePerson(string person) => IsSame(Person, person);

    internal string Joined(ActingFor of)
    {
        var both = $"{Name} for {of.Name}";
        return both.Length <= LongestName ? both : both[..(LongestName - 1)] + "…";
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
