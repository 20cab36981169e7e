using TaxCounter.Domain.Staff;

namespace TaxCounter.Testing;

/// <summary>Acts of the people of a test office; say only what the test is about.</summary>
public static class Acts
{
    /// <summary>A clerk; two numbers are two persons.</summary>
    public static StaffMember Clerk(int number = 1) => Person(100 + number, $"Clerk {number}", Role.Clerk);

    /// <summary>A supervisor.</summary>
    public static StaffMember Supervisor(int number = 1) => Person(200 + number, $"Supervisor {number}", Role.Supervisor);

    /// <summary>An auditor.</summary>
    public static StaffMember Auditor() => Person(301, "Auditor", Role.Auditor);

    /// <summary>An administrator.</summary>
    public static StaffMember Administrator() => Person(401, "Administrator", Role.Administrator);

    /// <summary>Something this person does: by default at 14:00 UTC of 2026-09-15.</summary>
    public static CounterAct By(StaffMember who, DateTime? at = null, string? reason = null)
    {
        var moment = at ?? new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc);
        return new CounterAct { By = who, At = moment, Today = DateOnly.FromDateTime(moment), Reason = reason, From = "127.0.0.1" };
    }

    /// <summary>Something clerk 1 does.</summary>
    public static CounterAct ByClerk(int number = 1) => By(Clerk(number));

    /// <summary>Something supervisor 1 does.</summary>
    public static CounterAct BySupervisor(int number = 1) => By(Supervisor(number));

    /// <summary>Something the program does.</summary>
    public static CounterAct BySystem() => By(StaffMember.System);

    private static StaffMember Person(int number, string name, Role role) =>
        new(new StaffId(new Guid($"00000000-0000-7000-8000-{number:D12}")), $"E{number}", name, role);
}
