using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Ledger;

/// <summary>Reads obligations with their movements out of the journal.</summary>
public sealed class LedgerRepository(TaxCounterContext context, OpenObligations open) : ILedgers
{
    private static readonly HotQuery<Func<TaxCounterContext, AccountId, IAsyncEnumerable<EntryRow>>> _openLines = new(() => EF.CompileAsyncQuery((TaxCounterContext context, AccountId account) =>
        from line in context.Set<JournalLine>().AsNoTracking()
        join obligation in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)obligation.Id
        join posting in context.Set<Posting>() on line.PostingId equals posting.Id
        where line.Account == LedgerAccount.Receivable && obligation.AccountId == account && obligation.IsOpen
        select new EntryRow(line.ObligationId, posting.Kind, posting.EffectiveOn, line.Component, line.Side, line.Amount)));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ObligationLedger>> OfAccount(AccountId account, bool openOnly)
    {
        var obligations = await open.Of(account, openOnly);
        return Together(obligations, obligations.Count == 0 ? NoEntries : openOnly ? AsEntries(await _openLines.For(context)(context, account).ToListAsync()) : await Entries(Receivables().Where(l => l.AccountId == account)));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ObligationLedger>> OpenNow(AccountId account)
    {
        var saved = await Entries(Receivables().Where(l => l.AccountId == account));
        await open.Of(account, openOnly: true);
        List<Obligation> obligations = [.. context.Set<Obligation>().Local.Where(o => o.AccountId == account && o.IsOpen)];
        var unsaved = context.ChangeTracker.Entries<Posting>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)
            .SelectMany(p => p.Lines.Where(l => l.Account == LedgerAccount.Receivable && l.AccountId == account)
                .Select(l => (l.ObligationId, Entry: new LedgerEntry(p.Kind, p.EffectiveOn, l.Component!.Value, l.Side == Side.Debit ? l.Amount : -l.Amount))));
        return Together(obligations, saved.SelectMany(of => of.Select(entry => (ObligationId: (ObligationId?)of.Key, Entry: entry))).Concat(unsaved).ToLookup(e => e.ObligationId!.Value, e => e.Entry));
    }

    /// <inheritdoc/>
    public async Task<ILookup<AccountId, ObligationLedger>> OpenOf(IReadOnlyCollection<AccountId> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var obligations = await open.Of(accounts);
        var lines = from line in Receivables()
                    join obligation in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)obligation.Id
                    where accounts.Contains(obligation.AccountId) && obligation.IsOpen
                    select line;
        return Together(obligations, await Entries(lines)).ToLookup(l => l.Obligation.AccountId);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<AccountId, ObligationLedger>> Of(IReadOnlyCollection<AccountId> accounts, string taxType, Period period)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var obligations = await context.Set<Obligation>().Where(o => accounts.Contains(o.AccountId) && o.TaxType == taxType && o.Period == period).ToListAsync();
        var ids = obligations.Select(o => (ObligationId?)o.Id).ToList();
        return Together(obligations, await Entries(Receivables().Where(l => ids.Contains(l.ObligationId)))).ToDictionary(l => l.Obligation.AccountId);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ObligationLedger>> Find(IReadOnlyCollection<ObligationId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
        {
            return [];
        }

        var obligations = await context.Set<Obligation>().Where(o => ids.Contains(o.Id)).ToListAsync();
        var wanted = ids.Select(id => (ObligationId?)id).ToList();
        return Together(obligations, await Entries(Receivables().Where(l => wanted.Contains(l.ObligationId))));
    }

    /// <inheritdoc/>
    public async Task<ObligationLedger?> Of(AccountId account, string taxType, Period period) =>
        await context.Set<Obligation>().SingleOrDefaultAsync(o => o.AccountId == account && o.TaxType == taxType && o.Period == period) is { } one
            ? Together([one], await Entries(Receivables().Where(l => l.ObligationId == one.Id)))[0] : null;

    /// <inheritdoc/>
    public async Task<Money> Unapplied(AccountId account) => (await context.FindAsync<AccountBalance>(account))?.Unapplied ?? Money.Zero;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DatedAmount>> UnappliedByDay(AccountId account)
    {
        var lines = await (from line in context.Set<JournalLine>().AsNoTracking()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where line.AccountId == account && line.Account == LedgerAccount.UnappliedCredit
                           select new { posting.EffectiveOn, line.Side, line.Amount }).ToListAsync();
        return [.. lines.GroupBy(l => l.EffectiveOn).OrderBy(g => g.Key).Select(g => new DatedAmount(g.Key, g.Total(l => l.Side == Side.Credit ? l.Amount : -l.Amount))).Where(c => c.Amount.IsPositive)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CreditSource>> Carried(AccountId account) =>
        [.. (await context.Set<OpenCredit>().Where(c => c.AccountId == account && c.IsCarried).OrderBy(c => c.AroseOn).ToListAsync()).Select(c => new CreditSource(c.FromId, c.AroseOn, c.Amount))];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountId>> WithCarried(IReadOnlyCollection<AccountId> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        List<AccountId> found = [];
        foreach (var some in accounts.Chunk(500))
        {
            found.AddRange(await context.Set<OpenCredit>().Where(c => some.Contains(c.AccountId) && c.IsCarried).Select(c => c.AccountId).Distinct().ToListAsync());
        }

        return found;
    }

    /// <inheritdoc/>
    public void Add(Obligation obligation) => context.Add(obligation);

    private IQueryable<JournalLine> Receivables() => context.Set<JournalLine>().AsNoTracking().Where(l => l.Account == LedgerAccount.Receivable);

    private async Task<ILookup<ObligationId, LedgerEntry>> Entries(IQueryable<JournalLine> lines) => AsEntries(await (
        from line in lines
        join posting in context.Set<Posting>() on line.PostingId equals posting.Id
        select new EntryRow(line.ObligationId, posting.Kind, posting.EffectiveOn, line.Component, line.Side, line.Amount)).ToListAsync());

    private static ILookup<ObligationId, LedgerEntry> NoEntries => AsEntries([]);

    private static ILookup<ObligationId, LedgerEntry> AsEntries(List<EntryRow> rows) => rows.ToLookup(
        r => r.ObligationId!.Value,
        r => new LedgerEntry(r.Kind, r.EffectiveOn, r.Component!.Value, r.Side == Side.Debit ? r.Amount : -r.Amount));

    private static IReadOnlyList<ObligationLedger> Together(List<Obligation> obligations, ILookup<ObligationId, LedgerEntry> entries) =>
        [.. obligations.OrderBy(o => o.RecordedDueOn).ThenBy(o => o.TaxType, StringComparer.Ordinal).Select(o => new ObligationLedger(o, [.. entries[o.Id]]))];

    private sealed record EntryRow(ObligationId? ObligationId, PostingKind Kind, DateOnly EffectiveOn, Component? Component, Side Side, Money Amount);
}
