using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>V41: what receipts say they charged in fees of the counter stands in the journal, for each receipt and obligation, and nothing else does; a void took it back.</summary>
internal sealed class CounterFeeChecks : IVerifyCheck
{
    private static readonly IReadOnlyList<PostingKind> _kinds = PostingKinds.Where(k => k.ChargesFee);

    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var posted = await (from line in context.Set<JournalLine>().AsNoTracking()
                            join posting in context.Set<Posting>().AsNoTracking() on line.PostingId equals posting.Id
                            where _kinds.Contains(posting.Kind) && posting.PaymentEventId != null && line.Account == LedgerAccount.Receivable
                            select new { Visit = posting.PaymentEventId!.Value, Obligation = line.ObligationId!.Value, Cents = line.Side == Side.Debit ? (long)line.Amount : -(long)line.Amount }).ToListAsync(stop);
        var visits = posted.Select(p => p.Visit).ToHashSet();
        var receipts = await context.Set<PaymentEvent>().AsNoTracking().Where(FeeConversions.HasFees).Select(e => new { e.Id, e.Number, e.State, e.Fees }).ToListAsync(stop);
        var others = await context.Set<PaymentEvent>().AsNoTracking().Where(e => visits.Contains(e.Id)).Select(e => new { e.Id, e.Number }).ToListAsync(stop);
        var names = receipts.Select(r => (r.Id, r.Number)).Concat(others.Select(o => (o.Id, o.Number))).DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Number);
        var has = posted.GroupBy(p => (p.Visit, p.Obligation)).ToDictionary(g => g.Key, g => new Money(g.Sum(p => p.Cents)));
        var should = receipts.SelectMany(r => r.Fees.Select(f => (Key: (r.Id, f.Obligation), Amount: r.State == ReceiptState.Voided ? Money.Zero : f.Total)))
            .GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.Total(f => f.Amount));
        var bad = has.Keys.Union(should.Keys).Where(k => has.GetValueOrDefault(k) != should.GetValueOrDefault(k)).OrderBy(k => names[k.Item1].ToString(), StringComparer.Ordinal).ToList();
        return bad.Count == 0 ? [] : [new Finding("V41", bad.Count, $"The journal charges {has.GetValueOrDefault(bad[0]).InDollars()} in fees of the counter by receipt {names[bad[0].Item1]}; the receipt says {should.GetValueOrDefault(bad[0]).InDollars()}.{VerifyCheck.More(bad.Count)}")];
    }
}
