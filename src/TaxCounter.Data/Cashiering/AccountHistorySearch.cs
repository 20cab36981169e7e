using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Cashiering;

/// <summary>Reads the history of an account out of the journal: a fixed number of queries, however long it is.</summary>
public sealed class AccountHistorySearch(TaxCounterContext context) : IAccountHistorySearch
{
    /// <inheritdoc/>
    public async Task<RecordPage<HistoryRow>> History(AccountId account, int page)
    {
        var sums = Lines(account).GroupBy(l => l.PostingId)
            .Select(g => new { PostingId = g.Key, Cents = g.Sum(l => l.Side == Side.Debit ? (long)l.Amount : -(long)l.Amount) });
        var total = await sums.CountAsync();
        var number = RecordPage<HistoryRow>.Within(page, total);
        var rows = await (from sum in sums
                          join posting in context.Set<Posting>().AsNoTracking() on sum.PostingId equals posting.Id
                          orderby posting.BusinessDay descending, posting.PostedAt descending, posting.EffectiveOn descending, posting.Id descending
                          select new { Posting = posting, sum.Cents }).Skip(RecordPage<HistoryRow>.Before(number)).Take(RecordPage<HistoryRow>.Size).ToListAsync();
        var subjects = await Subjects(account, [.. rows.Select(r => r.Posting.Id)]);
        var receipts = await Numbers([.. rows.Select(r => r.Posting.PaymentEventId).OfType<PaymentEventId>().Distinct()]);
        return new RecordPage<HistoryRow>(
            [.. rows.Select(r => new HistoryRow
            {
                Id = r.Posting.Id,
                Kind = r.Posting.Kind,
                BusinessDay = r.Posting.BusinessDay,
                EffectiveOn = r.Posting.EffectiveOn,
                PostedAt = r.Posting.PostedAt,
                ByName = r.Posting.ByName,
                Reason = r.Posting.Reason,
                Receipt = r.Posting.PaymentEventId is { } paymentEvent ? receipts.GetValueOrDefault(paymentEvent) : null,
                Amount = new Money(r.Cents),
                For = [.. subjects[r.Posting.Id]],
            })],
            number,
            total);
    }

    /// <inheritdoc/>
    public async Task<RecordPage<AccountReceipt>> Receipts(AccountId account, int page)
    {
        var paid = context.Set<Payment>().Where(p => p.AccountId == account).GroupBy(p => p.PaymentEventId).Select(g => new { Id = g.Key, Cents = g.Sum(p => (long)p.Amount) });
        var total = await paid.CountAsync();
        var number = RecordPage<AccountReceipt>.Within(page, total);
        var rows = await (from part in paid
                          join paymentEvent in context.Set<PaymentEvent>() on part.Id equals paymentEvent.Id
                          orderby paymentEvent.BusinessDay descending, paymentEvent.Taken.At descending, paymentEvent.Id descending
                          select new { paymentEvent.Number, paymentEvent.BusinessDay, paymentEvent.Taken, part.Cents, paymentEvent.DrawerNumber, paymentEvent.State })
            .Skip(RecordPage<AccountReceipt>.Before(number)).Take(RecordPage<AccountReceipt>.Size).ToListAsync();
        return new RecordPage<AccountReceipt>(
            [.. rows.Select(r => new AccountReceipt(r.Number.ToString(), r.BusinessDay, r.Taken.At, new Money(r.Cents), r.Taken.Name, r.DrawerNumber, r.State == ReceiptState.Voided))], number, total);
    }

    /// <inheritdoc/>
    public Task<int> ReceiptCount(AccountId account) => context.Set<Payment>().Where(p => p.AccountId == account).Select(p => p.PaymentEventId).Distinct().CountAsync();


    private IQueryable<JournalLine> Lines(AccountId account) => context.Set<JournalLine>().AsNoTracking()
        .Where(l => l.AccountId == account && (l.Account == LedgerAccount.Receivable || l.Account == LedgerAccount.UnappliedCredit));

    private async Task<ILookup<PostingId, (string TaxType, Period Period)>> Subjects(AccountId account, List<PostingId> postings)
    {
        var rows = await (from line in Lines(account)
                          join obligation in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)obligation.Id
                          where postings.Contains(line.PostingId)
                          select new { line.PostingId, obligation.TaxType, obligation.Period }).Distinct().ToListAsync();
        return rows.OrderBy(r => r.Period).ToLookup(r => r.PostingId, r => (r.TaxType, r.Period));
    }

    private async Task<Dictionary<PaymentEventId, string>> Numbers(List<PaymentEventId> paymentEvents) =>
        paymentEvents.Count == 0 ? [] : (await context.Set<PaymentEvent>().Where(e => paymentEvents.Contains(e.Id)).Select(e => new { e.Id, e.Number }).ToListAsync()).ToDictionary(e => e.Id, e => e.Number.ToString());
}
