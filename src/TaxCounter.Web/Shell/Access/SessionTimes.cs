namespace TaxCounter.Web.Shell;

/// <summary>How long somebody stays signed in (<c>SignIn:*</c>).</summary>
public sealed class SessionTimes
{
    /// <summary>Idle minutes until the screen locks; at most 15.</summary>
    public int IdleMinutes { get; set; } = 10;

    /// <summary>Hours until the session ends whatever happens; at most 12.</summary>
    public int LongestHours { get; set; } = 12;

    /// <summary>Idle time until the screen locks.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(Math.Clamp(IdleMinutes, 1, 15));

    /// <summary>Time until the session ends.</summary>
    public TimeSpan Longest => TimeSpan.FromHours(Math.Clamp(LongestHours, 1, 12));
}
