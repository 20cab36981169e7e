namespace TaxCounter.Web.NightlyReview;

/// <summary>When the review runs (<c>Review:*</c>).</summary>
public sealed class ReviewOptions
{
    /// <summary>Whether a program that serves runs it by itself. Where it does not, the office runs the verb.</summary>
    public bool Nightly { get; set; } = true;

    /// <summary>The time of day at the office from which a business day is reviewed, by its wall clock.</summary>
    public TimeSpan At { get; set; } = TimeSpan.FromMinutes(30);
}
