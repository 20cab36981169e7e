using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.NightlyReview;

/// <summary>The review of the full office, whose customers have hostile names.</summary>
public sealed class NightlyReviewPages : DutyPages
{
    private DateOnly _day;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        _day = office.Day.Today;
        await office.Day.With<INightlyReview, Domain.Kernel.Result<ReviewReport>>(r => r.Run(_day, office.Day.Act(StaffMember.System)));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/nightly-review", $"/nightly-review/{_day:yyyy-MM-dd}", $"/nightly-review/{_day:yyyy-MM-dd}?step=credits&outcome=Left"];
}
