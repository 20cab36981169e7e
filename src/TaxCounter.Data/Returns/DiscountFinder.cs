using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>Finds the discounts that do not fit from returns and journal alone: as they are kept with each posting, and as <c>verify</c> works them out again.</summary>
internal sealed class DiscountFinder(TaxCounterContext context)
{
    /// <summary>How many periods are looked at in one question.</summary>
    public const int AtOnce = 500;

    /// <summary>What is found about each of some obligations that have a return with a discount; null where nothing is.</summary>
    /// <param name="obligations">What they were charged, as it stands or is about to.</param>
    /// <param name="notSaved">What the transaction posted and has not saved yet.</param>
    public async Task<IReadOnlyDictionary<ObligationId, OpenDiscount?>> Find(IReadOnlyDictionary<ObligationId, Money> obligations, IReadOnlyList<Posting> notSaved)
    {
        var ids = obligations.Keys.ToList();
        var saved = await context.Set<FiledReturn>().AsNoTracking().Where(r => ids.Contains(r.ObligationId)).ToListAsync();
        var returns = saved.UnionBy(context.Set<FiledReturn>().Local.Where(r => obligations.ContainsKey(r.ObligationId)), r => r.Id).ToLookup(r => r.ObligationId);
        var hasDiscount = ids.Where(o => returns[o].Any(r => r.Discount.IsPositive)).ToList();
        var entries = hasDiscount.Count == 0 ? null : await Entries(hasDiscount, notSaved);
        return hasDiscount.ToDictionary(o => o, o =>
        {
            var paid = entries![o].Where(e => e.Component is Component.Tax or Component.Fee && e.Class.Principal == PrincipalEffect.Credit);
            return OpenDiscount.Of([.. returns[o].OrderBy(r => r.Sequence)], obligations[o], paid);
        });
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
