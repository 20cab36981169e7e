using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.MovedPayments;

namespace TaxCounter.Data.MovedPayments;

/// <summary>Payments that were moved on a day: they leave its drawers as they are, and stand in its close.</summary>
public sealed class MovedPaymentExceptions(TaxCounterContext context) : IDayExceptions
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayException>> Of(DateOnly day)
    {
        var rows = await context.Set<MovedPayment>().AsNoTracking().Where(m => m.PostedOn == day).OrderBy(m => m.Number).ToListAsync();
        List<ReceiptNumber> receipts = [.. rows.Select(m => ReceiptNumber.TryParse(m.Receipt, out var number) ? number : default).Where(n => n != default).Distinct()];
        var drawers = (await context.Set<PaymentEvent>().Where(e => receipts.Contains(e.Number)).Select(e => new { e.Number, e.DrawerNumber }).ToListAsync()).ToDictionary(e => e.Number.ToString(), e => (int?)e.DrawerNumber);
        return [.. rows.Select(m => new DayException(m.IsReversal ? DayExceptionKind.Reversal : DayExceptionKind.MovedPayment, drawers.GetValueOrDefault(m.Receipt ?? ""), m.Number.ToString(), $"/moved-payments/{m.Number}",
            $"{(m.Receipt is { } of ? $"receipt {of}" : "a payment of the old system")}, {(m.IsReversal ? m.State == MovedPaymentState.Reversed ? "reversed to credit and undone" : "reversed to credit of its account" : m.State == MovedPaymentState.Reversed ? "moved and reversed" : "moved")}: {m.Reason}", m.Amount, m.Decided is { } by ? $"{m.Requested.Name}, {by.Name}" : m.Requested.Name))];
    }
}
