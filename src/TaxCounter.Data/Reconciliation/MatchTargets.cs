using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Data.Reconciliation;

/// <summary>What the office recorded that a movement outside may be, and that nothing outside is matched to yet.</summary>
internal sealed class MatchTargets(TaxCounterContext context)
{
    /// <summary>How far back money is looked for by a reference alone.</summary>
    private const int LookBackDays = 120;
    private const int AtOnce = 500;

    /// <summary>Before the number of the second and each later part of a day's files.</summary>
    private const string PartSign = "#";

    private static readonly DepositState[] _atBank = [DepositState.Verified, DepositState.AtBank, DepositState.Confirmed, DepositState.Disputed];

    public async Task<IReadOnlyList<MatchTarget>> Of(IReadOnlyList<ReadItem> items, int? days)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var (first, last) = (items.Min(i => i.Day).AddDays(-Math.Max(LookBackDays, days ?? 0)), items.Max(i => i.Day));
        List<MatchTarget> all = [];
        if (items.Any(i => i.Kind is not (ItemKind.LockboxCheck or ItemKind.CardSale or ItemKind.CardRefund or ItemKind.Fee)))
        {
            all.AddRange(await Deposits(first, last));
            all.AddRange(await LockboxFiles(first, last));
            all.AddRange(await CardFiles(first, last));
        }

        all.AddRange(await Checks(items));
        all.AddRange(await Cards(items, days));
        var taken = await Taken([.. all.Select(t => t.Key)]);
        return [.. all.Where(t => !taken.Contains((t.Kind, t.Key)))];
    }

    private async Task<IEnumerable<MatchTarget>> Deposits(DateOnly first, DateOnly last)
    {
        var deposits = await context.Set<Deposit>().AsNoTracking().Where(d => _atBank.Contains(d.State) && d.BusinessDay >= first && d.BusinessDay <= last).ToListAsync();
        return deposits.Select(d => new MatchTarget(MatchKind.Deposit, d.Number.ToString(), d.Total, d.BusinessDay, [d.Number.ToString(), d.BagNumber ?? "", d.BankReference ?? ""], $"deposit {d.Number}, bag {d.BagNumber}"));
    }

    private async Task<IEnumerable<MatchTarget>> LockboxFiles(DateOnly first, DateOnly last)
    {
        var items = await Told(first, last, i => i.Told.Kind == ItemKind.LockboxCheck);
        var matched = await MatchedParts(MatchKind.LockboxFile, first);
        return items.GroupBy(i => (i.Account, i.Day)).Select(g => new MatchTarget(
            MatchKind.LockboxFile, string.Create(CultureInfo.InvariantCulture, $"{g.Key.Account}/{g.Key.Day:yyyy-MM-dd}"), g.Total(i => i.Amount), g.Key.Day, [g.Key.Account],
            string.Create(CultureInfo.InvariantCulture, $"lockbox {g.Key.Account} of {g.Key.Day:MMM d, yyyy}, {g.Count()} checks"))).Select(t => Rest(t, matched)).OfType<MatchTarget>();
    }

    private async Task<IEnumerable<MatchTarget>> CardFiles(DateOnly first, DateOnly last)
    {
        var items = await context.Set<StatementItem>().AsNoTracking()
            .Where(i => (i.Told.Kind == ItemKind.CardSale || i.Told.Kind == ItemKind.CardRefund) && i.Told.Day >= first && i.Told.Day <= last)
            .Join(context.Set<StatementFile>(), i => i.FileId, f => f.Id, (i, f) => new { f.Source, i.Told.Day, i.Told.Amount, i.Told.ProcessorFee }).ToListAsync();
        var matched = await MatchedParts(MatchKind.CardFile, first);
        return items.GroupBy(i => (i.Source, i.Day)).Select(g => new MatchTarget(
            MatchKind.CardFile, string.Create(CultureInfo.InvariantCulture, $"{g.Key.Source}/{g.Key.Day:yyyy-MM-dd}"), g.Total(i => i.Amount - i.ProcessorFee), g.Key.Day, [],
            string.Create(CultureInfo.InvariantCulture, $"{g.Key.Source}, settled {g.Key.Day:MMM d, yyyy}: {g.Total(i => i.Amount)} less fees of {g.Total(i => i.ProcessorFee)}"))
        {
            Fees = g.Total(i => i.ProcessorFee),
        }).Select(t => Rest(t, matched)).OfType<MatchTarget>();
    }

    /// <summary>What of the files of a day nothing is matched to: a second file of the same day may come after the first was credited. Null where nothing is left.</summary>
    private static MatchTarget? Rest(MatchTarget all, IReadOnlyList<MatchedPart> matched)
    {
        var parts = matched.Where(m => m.Key == all.Key || m.Key.StartsWith(all.Key + PartSign, StringComparison.Ordinal)).ToList();
        if (parts.Count == 0)
        {
            return all;
        }

        var (amount, fees) = (all.Amount - parts.Total(p => p.Amount), all.Fees - parts.Total(p => p.Fees));
        var key = Enumerable.Range(1, parts.Count + 1).Select(n => n == 1 ? all.Key : string.Create(CultureInfo.InvariantCulture, $"{all.Key}{PartSign}{n}")).First(k => parts.All(p => p.Key != k));
        return amount.IsZero && fees.IsZero ? null : all with { Key = key, Amount = amount, Fees = fees, Says = $"{all.Says}; {amount} not credited yet" };
    }

    private async Task<IReadOnlyList<MatchedPart>> MatchedParts(MatchKind kind, DateOnly first) => await context.Set<StatementItem>().AsNoTracking()
        .Where(i => i.MatchKind == kind && i.Told.Day >= first).Select(i => new MatchedPart(i.MatchKey!, i.Told.Amount, i.MatchFees)).ToListAsync();

    /// <summary>Checks that came back: as they are recorded, or the receipts that took them where they are not.</summary>
    private async Task<IEnumerable<MatchTarget>> Checks(IReadOnlyList<ReadItem> items)
    {
        var returned = items.Where(i => i.Kind == ItemKind.Returned).ToList();
        if (returned.Count == 0)
        {
            return [];
        }

        List<string> numbers = [.. returned.Select(i => i.CheckNumber).Where(n => n.Length > 0).Distinct()];
        List<Money> amounts = [.. returned.Select(i => i.Amount.Abs()).Distinct()];
        var tenders = await Tenders(t => t.Kind == TenderKind.Check && (numbers.Contains(t.DocumentNumber!) || amounts.Contains(t.Amount)), returned);
        var ids = tenders.ConvertAll(t => t.Tender.Id);
        var recorded = await context.Set<ReturnedCheck>().AsNoTracking().Where(c => ids.Contains(c.TenderId) && c.State != ReturnedCheckState.Undone).ToListAsync();
        var known = recorded.Select(c => c.TenderId).ToHashSet();
        var records = recorded.Select(c => new MatchTarget(MatchKind.ReturnedCheck, c.Number.ToString(), -c.Amount, c.ReturnedOn, [c.CheckNumber ?? "", c.Receipt, c.Number.ToString()], $"returned check {c.Number}, check {c.CheckNumber}"));
        return [.. records, .. tenders.Where(t => !known.Contains(t.Tender.Id)).Select(t => Target(t, -t.Tender.Amount, t.Tender.DocumentNumber, $"check {t.Tender.DocumentNumber} of receipt {t.Number}, not recorded as returned"))];
    }

    /// <summary>Cards that were charged at the counter.</summary>
    private async Task<IEnumerable<MatchTarget>> Cards(IReadOnlyList<ReadItem> items, int? days)
    {
        var cards = items.Where(i => i.Kind is ItemKind.CardSale or ItemKind.CardRefund).ToList();
        if (cards.Count == 0 || days is null)
        {
            return [];
        }

        List<Money> amounts = [.. cards.Select(i => i.Amount).Distinct()];
        var tenders = await Tenders(t => t.Kind == TenderKind.Card && amounts.Contains(t.Amount), cards);
        return tenders.Select(t => Target(t, t.Tender.Amount, t.Tender.CardReference, $"card of receipt {t.Number}"));
    }

    private static MatchTarget Target(ReceiptTender of, Money amount, string? reference, string says) => new(
        MatchKind.Receipt, string.Create(CultureInfo.InvariantCulture, $"{of.Number}/{of.Tender.Number}"), amount, of.BusinessDay, [reference ?? "", of.Number.ToString()], says);

    private async Task<List<ReceiptTender>> Tenders(System.Linq.Expressions.Expression<Func<Tender, bool>> which, IReadOnlyList<ReadItem> items)
    {
        var (first, last) = (items.Min(i => i.Day).AddDays(-LookBackDays), items.Max(i => i.Day));
        return await (from tender in context.Set<Tender>().Where(which)
                      join paid in context.Set<PaymentEvent>() on tender.PaymentEventId equals paid.Id
                      where paid.State != ReceiptState.Voided && paid.BusinessDay >= first && paid.BusinessDay <= last
                      select new ReceiptTender(tender, paid.Number, paid.BusinessDay)).AsNoTracking().ToListAsync();
    }

    private async Task<List<ReadItem>> Told(DateOnly first, DateOnly last, System.Linq.Expressions.Expression<Func<StatementItem, bool>> which) =>
        [.. (await context.Set<StatementItem>().AsNoTracking().Where(which).Where(i => i.Told.Day >= first && i.Told.Day <= last).ToListAsync()).Select(i => i.Told)];

    private async Task<HashSet<(MatchKind, string)>> Taken(IReadOnlyList<string> keys)
    {
        HashSet<(MatchKind, string)> taken = [];
        foreach (var some in keys.Chunk(AtOnce))
        {
            taken.UnionWith((await context.Set<StatementItem>().AsNoTracking().Where(i => some.Contains(i.MatchKey)).Select(i => new { i.MatchKind, i.MatchKey }).ToListAsync()).Select(m => (m.MatchKind!.Value, m.MatchKey!)));
        }

        return taken;
    }

    private sealed record MatchedPart(string Key, Money Amount, Money Fees);

    private sealed record ReceiptTender(Tender Tender, ReceiptNumber Number, DateOnly BusinessDay);
}
