using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Copies of receipts: each is counted and says COPY.</summary>
public sealed class ReceiptService(IPaymentEvents paymentEvents, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Counts another copy; the paper carries its number.</summary>
    public Task<Result<PaymentEvent>> Copy(ReceiptNumber number, CounterAct act) => transaction.Do<PaymentEvent>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SeeReceipts))
        {
            return StaffRefusals.NotAllowed(act.By, "reprint a receipt");
        }

        if (await paymentEvents.Find(number) is not { } paymentEvent)
        {
            return CashieringRefusals.UnknownReceipt(number.ToString());
        }

        paymentEvent.CountCopy();
        await audit.Record(act, "cashiering.receipt-copy", paymentEvent.Number.ToString(), details: $"copy {paymentEvent.Copies}");
        return paymentEvent;
    });
}
