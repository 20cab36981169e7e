using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Staff;

/// <summary>The pages of people.</summary>
public sealed class StaffPages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            "/staff/delegations",
        ];
    }
}
