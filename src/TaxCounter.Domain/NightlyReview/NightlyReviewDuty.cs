using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>What the program looks through each night, so that nothing that was promised is forgotten.</summary>
public sealed class NightlyReviewDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["nightly-review.begin"] = "began the nightly review",
        ["nightly-review.resume"] = "went on with the nightly review",
        ["nightly-review.finish"] = "finished the nightly review",
        ["nightly-review.fail"] = "could not finish the nightly review",
        ["nightly-review.stop"] = "stopped the nightly review",
        ["nightly-review.view"] = "looked at a nightly review",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(who);
        return what.StartsWith("nightly-review.", StringComparison.Ordinal) && who.May(Permission.SeeReviews) ? $"/nightly-review/{subject}" : null;
    }
}
