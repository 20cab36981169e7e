using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Coding;

/// <summary>The pages of coding.</summary>
public sealed class CodingPages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return ["/coding?account=" + office.Hostile.Number.Digits, "/coding/naics", "/coding/naics?q=<script>alert(1)</script>", "/coding/naics?q=454390", "/coding/review?kind=Withdrawn", "/coding/frequencies", "/coding/accounts/" + office.Hostile.Number.Digits];
    }
}
