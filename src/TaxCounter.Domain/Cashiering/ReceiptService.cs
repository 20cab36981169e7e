using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Prints receipts: the receipt itself once, and after it copies, each with its number and its reason.</summary>
public sealed class ReceiptService(IPaymentEvents paymentEvents, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Notes that the receipt itself is printed. Refused: a second time, by anybody but the clerk who took the payment, and once the customer is gone.</summary>
    public Task<Result<PaymentEvent>> Print(ReceiptNumber number, CounterAct act) => transaction.Do<PaymentEvent>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await paymentEvents.Find(number) is not { } paymentEvent)
        {
            return CashieringRefusals.UnknownReceipt(number.ToString());
        }

        if (paymentEvent.Print(act) is { } no)
        {
            return no;
        }

        await audit.Record(act, "cashiering.receipt-print", paymentEvent.Number.ToString());
        return paymentEvent;
    });

    /// <summary>Counts another copy and keeps why; the paper carries its number. The same form again is the same copy.</summary>
    public Task<Result<PaymentEvent>> Copy(ReceiptNumber number, CopyAsked asked, CounterAct act) => transaction.Do<PaymentEvent>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SeeReceipts))
        {
            return StaffRefusals.NotAllowed(act.By, "reprint a receipt");
        }

        if (await paymentEvents.Find(number) is not { } paymentEvent)
        {
            return CashieringRefusals.UnknownReceipt(number.ToString());
        }

        if (paymentEvent.PrintedCopies.Any(c => c.IsSame(asked, act)))
        {
            return paymentEvent;
        }

        var copy = paymentEvent.Copy(asked, act);
        if (copy.Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, "cashiering.receipt-copy", paymentEvent.Number.ToString(), details: $"copy {copy.Value.Number}: {copy.Value.Says()}");
        return paymentEvent;
    });
}
