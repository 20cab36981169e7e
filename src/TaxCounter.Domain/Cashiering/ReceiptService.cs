using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Copies of receipts: each is counted and says COPY.</summary>
public sealed class ReceiptService(IPaymentEvents visits, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Counts another copy; the paper carries its number.</summary>
    public Task<Result<PaymentEvent>> Copy(ReceiptNumber number, CounterAct act) => transaction.Do<PaymentEvent>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SeeReceipts))
        {
            return StaffRefusals.NotAllowed(act.By, "copy a receipt");
        }

        if (await visits.Find(number) is not { } visit)
        {
            return CashieringRefusals.UnknownReceipt(number.ToString());
        }

        visit.CountCopy();
        await audit.Record(act, "receipt.copy", visit.Number.ToString(), details: $"copy {visit.Copies}");
        return visit;
    });
}
