using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>
/// Adds postings, and brings along in the same transaction the stored copies they touch: obligations at once, the standing of their accounts before the save.
/// Once for each act, before its save, it looks whether the days are open and the drawers take it; the transaction answers with the refusal and writes nothing.
/// </summary>
public sealed class JournalRepository(TaxCounterContext context, OpenObligations open, OpenCredits credits, IClosedDays closed, IDrawerChecks drawers, IEnumerable<IObligationWatch> watches) : IJournal
{
    private const int AccountsAtOnce = 500;
    private readonly List<Posting> _added = [];
    private readonly Dictionary<AccountId, Money> _credit = [];

    /// <inheritdoc/>
    public void Add(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (context.BeforeSave is null)
        {
            _credit.Clear();
            _added.Clear();
            context.BeforeSave = () => context.Undetected(RestateBalances);
            context.WhyNotSave = WhyNotSave;
        }

        if (WhyNoPosting(posting) is { } mistake)
        {
            throw new InvalidOperationException(mistake);
        }

        _added.Add(posting);
        context.Add(posting);
        foreach (var line in posting.Lines)
        {
            if (line.ObligationId is { } id)
            {
                context.Find<Obligation>(id)!.Apply(posting.Kind, line);
            }

            if (line.AccountId is { } account)
            {
                var moved = line.Account == LedgerAccount.UnappliedCredit ? -line.AsDebit : Money.Zero;
                _credit[account] = _credit.GetValueOrDefault(account) + moved;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Posting>> OfPaymentEvent(PaymentEventId id) =>
        // Sorted here: SQL Server compares keys from their end.
        [.. (await context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number)).Where(p => p.PaymentEventId == id).AsSingleQuery().ToListAsync()).OrderBy(p => p.PostedAt).ThenBy(p => p.Id.Value)];

    /// <inheritdoc/>
    public Task<bool> IsMoved(IReadOnlyCollection<PostingId> payments)
    {
        var ids = payments.Select(p => (PostingId?)p).ToList();
        return context.Set<Posting>().AnyAsync(p => ids.Contains(p.CorrectsId) && PostingKinds.TakeOff.Contains(p.Kind) && !context.Set<Posting>().Any(c => c.CorrectsId == p.Id));
    }

    /// <inheritdoc/>
    public Task<Money> TakenOff(PostingId payment, ObligationId obligation) => Off(payment, Lines.Where(l => l.ObligationId == obligation && l.Account == LedgerAccount.Receivable));

    /// <inheritdoc/>
    public Task<Money> CreditTakenOff(PostingId payment, AccountId account) => Off(payment, Lines.Where(l => l.AccountId == account && l.Account == LedgerAccount.UnappliedCredit && l.Side == Side.Debit));

    private async Task<Money> Off(PostingId payment, IQueryable<JournalLine> lines)
    {
        var off = await (from posting in context.Set<Posting>()
                         join line in lines on posting.Id equals line.PostingId
                         where posting.CorrectsId == payment && PostingKinds.TakeOff.Contains(posting.Kind) && !context.Set<Posting>().Any(c => c.CorrectsId == posting.Id)
                         select new { line.Side, line.Amount }).ToListAsync();
        return off.Total(l => l.Side == Side.Debit ? l.Amount : -l.Amount);
    }

    /// <inheritdoc/>
    public Task<Posting?> Find(PostingId id) => context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number)).AsSingleQuery().SingleOrDefaultAsync(p => p.Id == id);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Posting>> Charges(ObligationId obligation) => Standing(PostingKinds.FirstCharges, Lines.Where(l => l.ObligationId == obligation));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Posting>> Adjustments(ObligationId obligation) => Standing(PostingKinds.Adjustments, Lines.Where(l => l.ObligationId == obligation));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Posting>> CreditApplications(AccountId account) =>
        Standing(PostingKinds.CreditActs, Lines.Where(l => l.AccountId == account && l.Account == LedgerAccount.UnappliedCredit));

    /// <inheritdoc/>
    public async Task<Money> CreditUsedAlone(AccountId account, DateOnly since)
    {
        var others = PostingKinds.FirstCharges.Concat(PostingKinds.Where(c => c.IsAmendment || c.IsMovedPayment)).ToList();
        var used = await (from line in Lines
                          join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                          where line.AccountId == account && line.Account == LedgerAccount.UnappliedCredit && line.Side == Side.Debit
                              && PostingKinds.CreditActs.Contains(posting.Kind) && posting.BusinessDay >= since && posting.CorrectsId == null && !context.Set<Posting>().Any(c => c.CorrectsId == posting.Id)
                              && !context.Set<Posting>().Any(o => others.Contains(o.Kind) && o.PostedAt == posting.PostedAt && o.ById == posting.ById && o.BusinessDay == posting.BusinessDay)
                          select line.Amount).ToListAsync();
        return used.Total();
    }

    private IQueryable<JournalLine> Lines => context.Set<JournalLine>();

    /// <summary>The postings with such lines that take nothing back and were not taken back, newest first.</summary>
    private async Task<IReadOnlyList<Posting>> Standing(IReadOnlyList<PostingKind> kinds, IQueryable<JournalLine> lines)
    {
        var found = await context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number))
            .Where(p => lines.Select(l => l.PostingId).Contains(p.Id) && kinds.Contains(p.Kind) && p.CorrectsId == null && !context.Set<Posting>().Any(c => c.CorrectsId == p.Id)).ToListAsync();
        return [.. found.OrderByDescending(p => p.PostedAt).ThenBy(p => p.Id.Value)];
    }

    /// <inheritdoc/>
    public async Task<Refusal?> WhyNotPost(DateOnly businessDay) => await closed.IsClosed(businessDay) ? JournalRefusals.DayIsClosed(businessDay) : null;

    /// <summary>Every day once, then every drawer once for each need: drawers of an act are in hand already, so this asks the database about the day alone.</summary>
    private async Task<Refusal?> WhyNotSave()
    {
        foreach (var day in _added.Select(p => p.BusinessDay).Distinct())
        {
            if (await WhyNotPost(day) is { } no)
            {
                return no;
            }
        }

        var moved = _added.Where(p => p.Class.Drawer != DrawerNeed.None).SelectMany(p => p.Lines.Select(l => l.DrawerId).OfType<DrawerId>().Select(d => (Drawer: d, p.Class.Drawer, p.ById, p.BusinessDay, p.WrittenOn)));
        foreach (var (drawer, need, by, business, today) in moved.Distinct())
        {
            if (await drawers.WhyNotPost(drawer, need, by, business, today) is { } no)
            {
                return no;
            }
        }

        return null;
    }

    private static string? WhyNoPosting(Posting posting)
    {
        var inDrawer = posting.Lines.Where(l => l.Account is LedgerAccount.DrawerCash or LedgerAccount.DrawerChecks or LedgerAccount.SafeCash || l.Account == LedgerAccount.CardClearing && !posting.Class.IsOutside).ToList();
        return !posting.Lines.Total(l => l.AsDebit).IsZero ? $"A {posting.Kind} posting that does not balance."
            : inDrawer.Count > 0 && posting.Class.Drawer == DrawerNeed.None ? $"A {posting.Kind} posting moves no drawer: its class in PostingKinds says so."
            : inDrawer.Exists(l => l.DrawerId is null) ? $"A {posting.Kind} posting moves a drawer and does not say which."
            : null;
    }

    private async Task<int> RestateBalances()
    {
        var accounts = _credit.Keys.ToList();
        foreach (var some in accounts.Chunk(AccountsAtOnce))
        {
            var tracked = context.Set<AccountBalance>().Local; // asked for once: it looks through everything that is tracked
            AccountId[] missing = [.. some.Where(a => tracked.FindEntry(a) is null)];
            await open.Load(some, missing);
        }

        // Seen once over all that is tracked: an import touches thousands of accounts in one act.
        var balances = context.ChangeTracker.Entries<AccountBalance>().ToDictionary(e => e.Entity.AccountId, e => e.Entity);
        var obligations = context.ChangeTracker.Entries<Obligation>().Select(e => e.Entity).ToLookup(o => o.AccountId);
        foreach (var (account, credit) in _credit)
        {
            if (!balances.TryGetValue(account, out var balance))
            {
                balance = AccountBalance.Of(account);
                context.Add(balance);
            }

            balance.Restate(obligations[account], balance.Unapplied + credit);
            context.Touch(balance);
        }

        _credit.Clear();
        AccountId[] moved = [.. _added.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit).Select(l => l.AccountId).OfType<AccountId>().Distinct()];
        if (moved.Length > 0)
        {
            await credits.Restate(moved, _added);
        }

        Obligation[] filed = [.. _added.SelectMany(p => p.Obligations).Distinct().Select(id => context.Find<Obligation>(id)!).Where(o => o.FiledOn is not null)];
        foreach (var watch in filed.Length == 0 ? [] : watches)
        {
            await watch.Look(filed, _added);
        }

        return accounts.Count;
    }
}
