namespace TaxCounter.Domain.Staff;

/// <summary>How long a one-time code is good (<c>SignIn:CodeHours</c>).</summary>
/// <param name="Hours">1 to 72; 24 unless the office says otherwise.</param>
public sealed record CodeLife(int Hours)
{
    /// <summary>From issuing to the end.</summary>
    public TimeSpan Span => TimeSpan.FromHours(Math.Clamp(Hours, 1, 72));
}
