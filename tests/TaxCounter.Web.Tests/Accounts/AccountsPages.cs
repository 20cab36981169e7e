using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>The pages of accounts.</summary>
public sealed class AccountsPages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            $"/accounts/{office.Hostile.Number.Digits}",
            $"/accounts/{office.Hostile.Number.Digits}/owed",
            $"/accounts/{office.Hostile.Number.Digits}/owed?language=es",
            $"/accounts/{office.Hostile.Number.Digits}/tax-id",
            $"/accounts/{office.Hostile.Number.Digits}/credit",
            $"/accounts/{office.Hostile.Number.Digits}/alerts",
            $"/accounts/{office.Hostile.Number.Digits}/status",
        ];
    }
}
