using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>The pages of payments, receipts, drawers and days.</summary>
public sealed class CashieringPages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            $"/cashiering/payments/new?account={office.Hostile.Number.Digits}",
            $"/cashiering/payments/confirm?account={office.Hostile.Number.Digits}",
            $"/cashiering/receipts/{office.Good.Number}",
            $"/cashiering/receipts/{office.Good.Number}?paper=letter",
            $"/cashiering/receipts/{office.Good.Number}/void",
            $"/cashiering/receipts/{office.Good.Number}/copy",
            $"/cashiering/receipts/{office.Waiting.Number}",
            $"/supervisor/voids/{office.Waiting.Number}",
            $"/supervisor/drawers/{office.Counted.Id.Value}",
            $"/cashiering/drawers/{office.Accepted.Id.Value}/x",
            $"/cashiering/drawers/{office.Accepted.Id.Value}/z",
            "/cashiering/days/2026-09-15",
            "/cashiering/days/2026-09-15/csv",
            "/cashiering/days/2026-09-15/finance",
            "/cashiering/days/2026-09-15/finance/csv",
            "/cashiering/days/2026-09-15/finance/figures?account=DrawerCash",
        ];
    }
}
