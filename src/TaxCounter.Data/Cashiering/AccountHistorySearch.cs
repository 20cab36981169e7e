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
    public string Duty => Domain.Duties.Duty.WordOf(GetType());

    /// <inheritdoc/>
    public async Task<RecordPage<HistoryRow>> History(AccountId account, int page)
    {
        var first = page <= 1 ? await Rows(account, 1) : [];
        if (first.Count is > 0 and < RecordPage<HistoryRow>.Size)
        {
            return new RecordPage<HistoryRow>(first, 1, first.Count); // most accounts: nothing to count
        }

        var total = await Sums(account).CountAsync();
        var number = RecordPage<HistoryRow>.Within(page, total);
        return new RecordPage<HistoryRow>(number == 1 && page <= 1 ? first : await Rows(account, number), number, total);
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

    /// <summary>One page in one command: each posting with what it came to here, its receipt, and the taxes and periods it is about.</summary>
    private async Task<IReadOnlyList<HistoryRow>> Rows(AccountId account, int number)
    {
        var lines = Lines(account);
        var some = from sum in Sums(account)
                   join posting in context.Set<Posting>().AsNoTracking() on sum.PostingId equals posting.Id
                   orderby posting.BusinessDay descending, posting.PostedAt descending, posting.EffectiveOn descending, posting.Id descending
                   select new { Posting = posting, sum.Cents };
        var rows = await some.Skip(RecordPage<HistoryRow>.Before(number)).Take(RecordPage<HistoryRow>.Size).Select(r => new
        {
            r.Posting,
            r.Cents,
            Receipt = context.Set<PaymentEvent>().Where(e => e.Id == r.Posting.PaymentEventId).Select(e => (ReceiptNumber?)e.Number).FirstOrDefault(),
            For = (from line in lines
                   join obligation in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)obligation.Id
                   where line.PostingId == r.Posting.Id
                   select new { line.Number, obligation.TaxType, obligation.Period }).ToList(),
        }).AsSingleQuery().ToListAsync();
        return [.. rows.Select(r => new HistoryRow
        {
            Id = r.Posting.Id,
            Kind = r.Posting.Kind,
            BusinessDay = r.Posting.BusinessDay,
            EffectiveOn = r.Posting.EffectiveOn,
            PostedAt = r.Posting.PostedAt,
            ByName = r.Posting.ByName,
            Reason = r.Posting.Reason,
            Receipt = r.Receipt?.ToString(),
            Amount = new Money(r.Cents),
            For = [.. r.For.OrderBy(f => f.Period).Select(f => (f.TaxType, f.Period)).Distinct()],
        })];
    }

    private IQueryable<PostingSum> Sums(AccountId account) => Lines(account).GroupBy(l => l.PostingId)
        .Select(g => new PostingSum { PostingId = g.Key, Cents = g.Sum(l => l.Side == Side.Debit ? (long)l.Amount : -(long)l.Amount) });

    private IQueryable<JournalLine> Lines(AccountId account) => context.Set<JournalLine>().AsNoTracking()
        .Where(l => l.AccountId == account && (l.Account == LedgerAccount.Receivable || l.Account == LedgerAccount.UnappliedCredit));

    private sealed class PostingSum
    {
        public required PostingId PostingId { get; init; }

        public required long Cents { get; init; }
    }
}
