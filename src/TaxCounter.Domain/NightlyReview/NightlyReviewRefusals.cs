using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>Why the nightly review does not run.</summary>
public static class NightlyReviewRefusals
{
    /// <summary>The lease went to another server while it ran.</summary>
    public static readonly Refusal LeaseLost = new("nightly-review.lease-lost", "Another server took the review over, because this one was silent for too long. Look at the review's page to see how it goes on.");

    /// <summary>Our fault.</summary>
    public static readonly Refusal WentWrong = new("nightly-review.went-wrong", "Something went wrong on our side. Do it by hand, and tell the administrator: the log has more.");

    /// <summary>No run of this day.</summary>
    public static Refusal Unknown(DateOnly day) => new("nightly-review.unknown", $"There was no review of {DateWords.Date(day)}. Choose a day from the list.");

    /// <summary>A day to come.</summary>
    public static Refusal NotYet(DateOnly day, DateOnly today) => new("nightly-review.not-yet", $"{DateWords.Date(day)} has not come. Review {DateWords.Date(today)} or a day before it that was missed.", "Day");

    /// <summary>Another server is at it.</summary>
    public static Refusal Running(string on) => new("nightly-review.running", $"The review is running on {on}. Wait until it is through, or until two minutes after it stopped.");
}
