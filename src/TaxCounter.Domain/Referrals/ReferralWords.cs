namespace TaxCounter.Domain.Referrals;

/// <summary>Referrals in words.</summary>
public static class ReferralWords
{
    /// <summary>Where one is.</summary>
    public static string Words(this ReferralState state) => state switch
    {
        ReferralState.Sent => "not accepted yet",
        ReferralState.Accepted => "accepted",
        ReferralState.Answered => "answered",
        ReferralState.Declined => "declined",
        _ => "withdrawn",
    };

    /// <summary>To whom, as the form says it.</summary>
    public static string Words(this ReferralTo to) => to switch
    {
        ReferralTo.Colleague => "A colleague",
        ReferralTo.Supervisors => "A supervisor",
        ReferralTo.Technical => "Technical staff",
        _ => "Another unit",
    };

    /// <summary>How old, as a list says it: <c>12 min</c>, <c>3 h</c>, <c>2 days</c>.</summary>
    public static string Age(TimeSpan age) => age.TotalMinutes < 60 ? $"{(int)Math.Max(0, age.TotalMinutes)} min" : age.TotalHours < 24 ? $"{(int)age.TotalHours} h" : (int)age.TotalDays == 1 ? "1 day" : $"{(int)age.TotalDays} days";
}
