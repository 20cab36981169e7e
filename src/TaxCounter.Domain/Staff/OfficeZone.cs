namespace TaxCounter.Domain.Staff;

/// <summary>The wall clock of the office: which of its days a moment belongs to, on both sides of midnight and through both clock changes.</summary>
/// <param name="Zone">The office's time zone.</param>
public sealed record OfficeZone(TimeZoneInfo Zone)
{
    /// <summary>The zone by its IANA name, as the rule book names it.</summary>
    public static OfficeZone Of(string name) => new(TimeZoneInfo.FindSystemTimeZoneById(name));

    /// <summary>The calendar day at the office of a moment (UTC).</summary>
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>The wall clock at the office at a moment (UTC).</summary>
    public DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The moment (UTC) of a time on the wall clock of the office; of a time that a clock change left out, the moment an hour later.</summary>
    public DateTime UtcOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(local) ? local.AddHours(1) : local, Zone);
    }
}
