using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>Which office this is (<c>Office:*</c>).</summary>
public sealed class OfficeOptions
{
    /// <summary>The rule book in force: <c>east-baton-rouge</c> or <c>pennsylvania</c>.</summary>
    public string Jurisdiction { get; set; } = "east-baton-rouge";

    /// <summary>As the top bar and the receipts name it; the jurisdiction's own name when empty.</summary>
    public string Name { get; set; } = "";

    /// <summary>The time zone the office works in (IANA); the jurisdiction's own when empty.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>The bank account that deposits go to, as a slip names it: a label, never the whole account number.</summary>
    public string BankAccount { get; set; } = "";

    private bool IsPennsylvania => string.Equals(Jurisdiction, "pennsylvania", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name to show.</summary>
    public string ShownName => Name.Length > 0 ? Name : IsPennsylvania ? "Pennsylvania" : "East Baton Rouge";

    /// <summary>The time zone to reckon days in.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone.Length > 0 ? TimeZone : IsPennsylvania ? "America/New_York" : "America/Chicago");

    /// <summary>The wall clock that its days follow.</summary>
    public OfficeZone Clock => new(Zone);

    /// <summary>The calendar day at the office of a moment (UTC).</summary>
    public DateOnly DayOf(DateTime utc) => Clock.DayOf(utc);

    /// <summary>The moment (UTC) a day begins at the office.</summary>
    public DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>The wall clock at the office at a moment (UTC).</summary>
    public DateTime LocalOf(DateTime utc) => Clock.LocalOf(utc);
}
