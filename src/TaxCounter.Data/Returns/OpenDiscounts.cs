using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>Brings the discounts that do not fit to what returns and journal say, period by period, in the transaction that moved them; and lists them.</summary>
public sealed class OpenDiscounts(TaxCounterContext context) : IOpenDiscounts, IObligationWatch
{
    private const int AtOnce = 500;

    /// <inheritdoc/>
    public async Task Look(IReadOnlyCollection<Obligation> moved, IReadOnlyList<Posting> notSaved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        ArgumentNullException.ThrowIfNull(notSaved);
        foreach (var some in moved.Chunk(AtOnce))
        {
            var ids = some.Select(o => o.Id).ToList();
            var saved = await context.Set<FiledReturn>().AsNoTracking().Where(r => ids.Contains(r.ObligationId)).ToListAsync();
            var returns = saved.UnionBy(context.Set<FiledReturn>().Local.Where(r => ids.Contains(r.ObligationId)), r => r.Id).ToLookup(r => r.ObligationId);
            var hasDiscount = some.Where(o => returns[o.Id].Any(r => r.Discount.IsPositive)).ToList();
            var entries = hasDiscount.Count == 0 ? null : await Entries([.. hasDiscount.Select(o => o.Id)], notSaved);
            foreach (var obligation in hasDiscount)
            {
                var paid = entries![obligation.Id].Where(e => e.Component is Component.Tax or Component.Fee && e.Class.Principal == PrincipalEffect.Credit);
                await Keep(obligation.Id, OpenDiscount.Of([.. returns[obligation.Id].OrderBy(r => r.Sequence)], obligation.Charged, paid));
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OpenDiscountRow>> OfAccount(AccountId account, DateOnly today) => await Rows(Known(today).Where(d => d.AccountId == account)).ToListAsync();

    /// <inheritdoc/>
    public async Task<RecordPage<OpenDiscountRow>> List(DateOnly today, int page)
    {
        var total = await Known(today).CountAsync();
        var number = RecordPage<OpenDiscountRow>.Within(page, total);
        var rows = await Rows(Known(today)).Skip(RecordPage<OpenDiscountRow>.Before(number)).Take(RecordPage<OpenDiscountRow>.Size).ToListAsync();
        return new RecordPage<OpenDiscountRow>(rows, number, total);
    }

    private IQueryable<OpenDiscount> Known(DateOnly today) => context.Set<OpenDiscount>().AsNoTracking().Where(d => d.OpenOn <= today);

    private IQueryable<OpenDiscountRow> Rows(IQueryable<OpenDiscount> discounts) =>
        from discount in discounts
        join obligation in context.Set<Obligation>() on discount.Id equals obligation.Id
        join account in context.Set<Account>() on discount.AccountId equals account.Id
        orderby discount.OpenOn, discount.Id
        select new OpenDiscountRow(discount, account.Number, account.TradeName.Length > 0 ? account.TradeName : account.TaxpayerName, obligation.TaxType, obligation.Period);

    private async Task Keep(ObligationId id, OpenDiscount? found)
    {
        var kept = await context.FindAsync<OpenDiscount>(id);
        if (kept is null && found is not null)
        {
            context.Add(found);
        }
        else if (kept is not null && found is null)
        {
            context.Remove(kept);
        }
        else if (kept is not null && found is not null)
        {
            kept.Keep(found);
        }
    }

    private async Task<ILookup<ObligationId, LedgerEntry>> Entries(List<ObligationId> obligations, IReadOnlyList<Posting> notSaved)
    {
        var wanted = obligations.Select(o => (ObligationId?)o).ToList();
        var rows = await (from line in context.Set<JournalLine>().AsNoTracking()
                          join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                          where line.Account == LedgerAccount.Receivable && wanted.Contains(line.ObligationId)
                          select new { line.ObligationId, posting.Kind, posting.EffectiveOn, line.Component, line.Side, line.Amount }).ToListAsync();
        var saved = rows.Select(r => (Of: r.ObligationId!.Value, Entry: new LedgerEntry(r.Kind, r.EffectiveOn, r.Component!.Value, r.Side == Side.Debit ? r.Amount : -r.Amount)));
        var added = from posting in notSaved
                    from line in posting.Lines
                    where line.Account == LedgerAccount.Receivable && line.ObligationId is { } of && obligations.Contains(of)
                    select (Of: line.ObligationId!.Value, Entry: new LedgerEntry(posting.Kind, posting.EffectiveOn, line.Component!.Value, line.AsDebit));
        return saved.Concat(added).ToLookup(x => x.Of, x => x.Entry);
    }
}
