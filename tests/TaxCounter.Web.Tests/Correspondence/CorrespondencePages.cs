using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Correspondence;

/// <summary>The pages of letters.</summary>
public sealed class CorrespondencePages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            "/correspondence/letters/L-2026-000001-1",
            "/correspondence/templates",
            "/correspondence/mail",
            "/correspondence/mail/print",
        ];
    }
}
