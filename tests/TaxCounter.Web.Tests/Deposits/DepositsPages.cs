using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Deposits;

/// <summary>The pages of deposits.</summary>
public sealed class DepositsPages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            $"/deposits/{office.Sealed.Number}",
            $"/deposits/{office.Sealed.Number}/print",
        ];
    }
}
