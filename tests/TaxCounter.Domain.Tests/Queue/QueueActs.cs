using System.Globalization;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Tests.Queue;

/// <summary>Acts of clerks at their windows, on Sep 15, 2026.</summary>
internal static class QueueActs
{
    public static CounterAct By(int clerk = 1, DateTime? at = null, string? reason = null)
    {
        var number = clerk.ToString(CultureInfo.InvariantCulture);
        var who = new StaffMember(new StaffId(new Guid($"00000000-0000-7000-8000-{clerk:D12}")), "E" + number, "Clerk " + number, Role.Clerk);
        var moment = at ?? new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc);
        return new CounterAct { By = who, At = moment, Today = DateOnly.FromDateTime(moment), Reason = reason };
    }
}
