using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Where the payments of an account stand: the newest, and those whose void is asked for.</summary>
public sealed class ReceiptStandings(TaxCounterContext context) : IStandings
{
    /// <inheritdoc/>
    public Permission Needs => Permission.SeeReceipts;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today)
    {
        var paid = context.Set<Payment>().Where(p => p.AccountId == account).Select(p => p.PaymentEventId);
        var all = context.Set<PaymentEvent>().AsNoTracking().Include(e => e.Payments).Include(e => e.Voids).AsSingleQuery().Where(e => paid.Contains(e.Id));
        var receipts = await all.Where(e => e.State == ReceiptState.VoidRequested).ToListAsync();
        receipts.AddRange(await all.Where(e => e.State != ReceiptState.VoidRequested).OrderByDescending(e => e.BusinessDay).ThenByDescending(e => e.Number).Take(mostOver).ToListAsync());
        return [.. receipts.Select(e => new Standing
        {
            What = "payment",
            Number = e.Number.ToString(),
            About = e.Payments.Where(p => p.AccountId == account).Total(p => p.Amount).InDollars(),
            Page = $"/cashiering/receipts/{e.Number}",
            Where = e.State switch { ReceiptState.Issued => "received and posted", ReceiptState.VoidRequested => "posted, void asked for", _ => "voided" },
            Since = (e.State == ReceiptState.Issued ? e.Taken : e.Void?.Decided ?? e.Void?.Requested ?? e.Taken).At,
            Ahead = e.State switch
            {
                ReceiptState.Issued => new(Awaits.Nobody, "It counts from the day it was received, as long as its check is paid. A check that came back is listed as a returned check."),
                ReceiptState.VoidRequested => new(Awaits.Supervisor, "It counts until a supervisor agrees that it is voided."),
                _ => new(Awaits.Nobody, "It does not count: what it paid is owed again."),
            },
        })];
    }
}
