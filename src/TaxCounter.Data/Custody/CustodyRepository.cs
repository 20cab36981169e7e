using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Custody;

/// <summary>The custody records, and what lies in the safe: from the journal, of the drawers whose money the bank does not have.</summary>
public sealed class CustodyRepository(TaxCounterContext context, NumberCounters counters) : ICustody
{
    private const int Most = 50;

    private static readonly LedgerAccount[] _inSafe = [LedgerAccount.SafeCash, LedgerAccount.UndepositedCash, LedgerAccount.ChangeFund];
    private static readonly DepositState[] _sealed = [DepositState.Sealed, DepositState.Verified];
    private static readonly DepositState[] _gone = [DepositState.AtBank, DepositState.Confirmed, DepositState.Disputed];

    private IQueryable<CustodyRecord> All => context.Set<CustodyRecord>().Include(r => r.Explanations).AsSingleQuery();

    /// <inheritdoc/>
    public Task<CustodyRecord?> Find(CustodyId id) => All.SingleOrDefaultAsync(r => r.Id == id);

    /// <inheritdoc/>
    public Task<CustodyRecord?> Find(CustodyNumber number) => All.SingleOrDefaultAsync(r => r.Number == number);

    /// <inheritdoc/>
    public Task<bool> IsBagUsed(string bag) => context.Set<CustodyRecord>().AnyAsync(r => r.Bag == bag);

    /// <inheritdoc/>
    public async Task<Safe> Safe()
    {
        var gone = context.Set<Deposit>().Where(d => _gone.Contains(d.State)).Select(d => (DepositId?)d.Id);
        var here = context.Set<Drawer>().Where(d => d.State != DrawerState.Banked && !gone.Contains(d.DepositId));
        var sums = await (from line in context.Set<JournalLine>()
                          join drawer in here on line.DrawerId equals (DrawerId?)drawer.Id
                          where _inSafe.Contains(line.Account)
                          group line by new { drawer.Id, line.Account, line.Side } into side
                          select new { side.Key.Id, side.Key.Account, side.Key.Side, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        var ids = sums.Select(s => s.Id).Distinct().ToList();
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.BusinessDay).ThenBy(d => d.Number).ToListAsync();
        Money Of(Drawer drawer, LedgerAccount account) => new(sums.Where(s => s.Id == drawer.Id && s.Account == account).Sum(s => s.Side == Side.Debit ? s.Cents : -s.Cents));
        var lines = drawers.Select(d => new SafeLine(d.Id, d.Number, d.ClerkName, d.BusinessDay, d.State, Of(d, LedgerAccount.SafeCash), Of(d, LedgerAccount.UndepositedCash))).Where(l => !l.Cash.IsZero).ToList();
        var fund = drawers.Select(d => new ChangeFundLine(d.Id, d.Number, d.ClerkName, d.BusinessDay, d.State, -Of(d, LedgerAccount.ChangeFund))).Where(l => !l.Cash.IsZero).ToList();
        return new Safe(lines, await Bags([.. drawers.Where(d => lines.Exists(l => l.Drawer == d.Id))])) { ChangeFund = fund };
    }

    /// <summary>A deposit's bag where one is sealed; otherwise the bags that were dropped.</summary>
    private async Task<IReadOnlyList<SafeBag>> Bags(List<Drawer> drawers)
    {
        var inDeposits = drawers.Select(d => d.DepositId).OfType<DepositId>().Distinct().ToList();
        var deposits = await context.Set<Deposit>().AsNoTracking().Where(d => inDeposits.Contains(d.Id) && _sealed.Contains(d.State)).ToListAsync();
        var packed = deposits.Select(d => d.Id).ToHashSet();
        var open = drawers.Where(d => d.DepositId is not { } deposit || !packed.Contains(deposit)).ToDictionary(d => d.Id);
        var ids = open.Keys.Select(k => (DrawerId?)k).ToList();
        var drops = await context.Set<CustodyRecord>().AsNoTracking().Where(r => r.Kind == CustodyKind.Drop && ids.Contains(r.DrawerId)).OrderBy(r => r.BusinessDay).ThenBy(r => r.DrawerNumber).ToListAsync();
        return
        [
            .. drops.Select(r => new SafeBag(r.Bag!, r.Number.ToString(), $"/custody/{r.Number}", $"drawer {r.DrawerNumber}, {r.First.Name}", r.BusinessDay, r.Cash)),
            .. deposits.Select(d => new SafeBag(d.BagNumber!, d.Number.ToString(), $"/deposits/{d.Number}", "deposit", d.BusinessDay, d.Cash)),
        ];
    }

    /// <inheritdoc/>
    public async Task<RecordPage<CustodyRecord>> List(DrawerId? drawer, int page)
    {
        var of = context.Set<CustodyRecord>().AsNoTracking().Where(r => drawer == null || r.DrawerId == drawer);
        var total = await of.CountAsync();
        var number = RecordPage<CustodyRecord>.Within(page, total);
        var rows = await of.Include(r => r.Explanations).OrderByDescending(r => r.Number).Skip(RecordPage<CustodyRecord>.Before(number)).Take(RecordPage<CustodyRecord>.Size).AsSingleQuery().ToListAsync();
        return new RecordPage<CustodyRecord>(rows, number, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CustodyRecord>> OfDrawer(DrawerId drawer) =>
        [.. (await All.AsNoTracking().Where(r => r.DrawerId == drawer).ToListAsync()).OrderBy(r => r.First.At).ThenBy(r => r.Number.Running)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CustodyRecord>> Unexplained(DateOnly since) =>
        await All.AsNoTracking().Where(r => r.BusinessDay >= since && r.ExpectedCash != null && (r.Cash != r.ExpectedCash || r.ExpectedChecks != null && r.Checks != r.ExpectedChecks || r.ExpectedMoneyOrders != null && r.MoneyOrders != r.ExpectedMoneyOrders) && !r.Explanations.Any())
            .OrderBy(r => r.Number).Take(Most).ToListAsync();

    /// <inheritdoc/>
    public Task<CustodyNumber> NextNumber(int year) => counters.Next<CustodySeries>(year);

    /// <inheritdoc/>
    public void Add(CustodyRecord record) => context.Add(record);
}
