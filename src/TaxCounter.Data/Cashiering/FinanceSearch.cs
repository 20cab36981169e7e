using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Cashiering;

/// <summary>Reads the lines of a day's journal for finance: one set query, whatever the number of receipts.</summary>
public sealed class FinanceSearch(TaxCounterContext context) : IFinanceSearch
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<FinanceEntry>> Of(DateOnly day)
    {
        var lines = await (from posting in context.Set<Posting>()
                           where posting.BusinessDay == day
                           join line in context.Set<JournalLine>() on posting.Id equals line.PostingId
                           join found in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)found.Id into obligations
                           from obligation in obligations.DefaultIfEmpty()
                           join held in context.Set<PaymentEvent>() on posting.PaymentEventId equals (PaymentEventId?)held.Id into receipts
                           from receipt in receipts.DefaultIfEmpty()
                           join owner in context.Set<Account>() on line.AccountId equals (AccountId?)owner.Id into owners
                           from account in owners.DefaultIfEmpty()
                           select new
                           {
                               posting.Id,
                               posting.Kind,
                               posting.PostedAt,
                               posting.Reason,
                               line.Number,
                               line.Account,
                               line.Side,
                               line.Amount,
                               line.Component,
                               Receipt = (ReceiptNumber?)receipt.Number,
                               Taxpayer = (AccountNumber?)account.Number,
                               TaxType = (string?)obligation.TaxType,
                               Period = (Period?)obligation.Period,
                               LocationCode = obligation.MovedTo != null && obligation.MovedOn <= posting.BusinessDay ? obligation.MovedTo : obligation.LocationCode,
                           }).AsNoTracking().ToListAsync();
        return
        [
            .. lines.OrderBy(l => l.PostedAt).ThenBy(l => l.Id.Value).ThenBy(l => l.Number).Select(l => new FinanceEntry(l.Id, l.Kind, l.Receipt?.ToString(), l.Taxpayer?.Digits, l.Account, l.Side == Side.Debit ? l.Amount : -l.Amount, l.PostedAt, l.Reason)
            {
                Part = l is { Account: LedgerAccount.Receivable, TaxType: { } type, Period: { } period, Component: { } component }
                    ? new CollectedPart(type, period, l.LocationCode ?? "", component, l.Side == Side.Credit ? l.Amount : -l.Amount)
                    : null,
            }),
        ];
    }
}
