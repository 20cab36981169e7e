namespace TaxCounter.Domain.NightlyReview;

/// <summary>What became of something that the nightly review found.</summary>
public enum ReviewOutcome
{
    /// <summary>The program did it.</summary>
    Done = 1,

    /// <summary>A person sees to it.</summary>
    Left,
}
