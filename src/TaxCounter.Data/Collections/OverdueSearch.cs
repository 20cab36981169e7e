using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Collections;

/// <summary>
/// Reads overdue accounts from their balances. A balance keeps all that is owed and no day moves it; how much of it is overdue is read of the accounts that come first only:
/// what is overdue is never more than what is owed, so whoever owes less than the last one of the page has overdue cannot stand on it.
/// </summary>
public sealed class OverdueSearch(TaxCounterContext context, IPromises promises, RuleBook rules) : IOverdueSearch
{
    private const int MostDays = 36_500, SmallestStep = 100, LargestStep = 500;

    /// <inheritdoc/>
    public async Task<OverdueList> List(OverdueQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var narrow = await Narrower(question);
        var (total, cents) = await Sums(question, narrow);
        var number = RecordPage<OverdueRow>.Within(question.Page, total);
        var first = await First(question, narrow, RecordPage<OverdueRow>.Before(number) + RecordPage<OverdueRow>.Size);
        var page = first.Skip(RecordPage<OverdueRow>.Before(number)).Take(RecordPage<OverdueRow>.Size).ToList();
        return new OverdueList(new RecordPage<OverdueRow>(await Rows(page, question.Today), number, total), new Money(cents));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OverdueRow>> All(OverdueQuestion question, int most)
    {
        ArgumentNullException.ThrowIfNull(question);
        List<OverdueRow> rows = [];
        foreach (var some in (await First(question, await Narrower(question), most)).Take(most).Chunk(LargestStep))
        {
            rows.AddRange(await Rows([.. some], question.Today));
        }

        return rows;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountId>> Callable(OverdueQuestion question, string person, DateTime at, int most)
    {
        ArgumentNullException.ThrowIfNull(question);
        var narrow = await Narrower(question);
        var callable = new OverdueCallable(context, rules).Of(question.Today, person, at);
        return await OverdueCallable.WithPhone(context, [.. (await First(question, balances => callable(narrow(balances)), most)).Take(most).Select(s => s.Balance.AccountId)], question.Today);
    }

    /// <summary>What of a question goes beyond amount and age, as conditions that look one account up by its key.</summary>
    private async Task<Func<IQueryable<AccountBalance>, IQueryable<AccountBalance>>> Narrower(OverdueQuestion question)
    {
        if (!question.IsNarrowed)
        {
            return balances => balances;
        }

        IReadOnlyList<AccountId>? broken = null;
        if (question.PromiseBroken)
        {
            // Few have a promise whose day passed: these are asked of the journal before the list is walked.
            var past = await context.Set<CallSheet>().AsNoTracking().Where(s => s.PromisedBy < question.Today).Select(s => s.AccountId).ToListAsync();
            broken = [.. (await promises.Latest(past)).Where(p => p.Value.On(question.Today).IsBroken).Select(p => p.Key)];
        }

        return new OverdueNarrowed(context).By(question, broken, Overdue(question.Today));
    }

    /// <summary>How many there are and what they owe. Everybody who is late is what the database keeps by day; for a least amount they are counted.</summary>
    private async Task<(int Count, long Cents)> Sums(OverdueQuestion question, Func<IQueryable<AccountBalance>, IQueryable<AccountBalance>> narrow)
    {
        if (!question.AtLeast.IsPositive && !question.IsNarrowed && await OwedByDay.BetweenAsync(context, Earliest(question) ?? DateOnly.MinValue, Latest(question)) is { } kept)
        {
            return kept;
        }

        var sums = await Enough(narrow(Matching(question)), question).GroupBy(_ => 1).Select(g => new { Count = g.Count(), Cents = g.Sum(s => (long)s.Owing) }).SingleOrDefaultAsync();
        return (sums?.Count ?? 0, sums?.Cents ?? 0);
    }

    /// <summary>The accounts that come first, in order; at least so many where there are.</summary>
    private async Task<List<LateAccount>> First(OverdueQuestion question, Func<IQueryable<AccountBalance>, IQueryable<AccountBalance>> narrow, int needed)
    {
        var walked = Walk(question, narrow);
        var order = Comparer<LateAccount>.Create(Order(question.Order));
        var step = Math.Clamp(needed, SmallestStep, LargestStep);
        List<LateAccount> found = [];
        while (true)
        {
            var next = await walked.Skip(found.Count).Take(step).ToListAsync();
            found = [.. found.Concat(await Late(next, question.Today)).Order(order)];
            if (next.Count < step || (found.Count >= needed && order.Compare(found[needed - 1], AtBest(next[^1])) <= 0))
            {
                return found;
            }
        }
    }

    /// <summary>By all that is owed, which an index has in order.</summary>
    private IQueryable<AccountBalance> Walk(OverdueQuestion question, Func<IQueryable<AccountBalance>, IQueryable<AccountBalance>> narrow) => question.Order == OverdueOrder.Age
        ? Enough(narrow(Matching(question)), question).OrderBy(s => s.OldestRecordedDueOn).ThenByDescending(s => s.Owing).ThenBy(s => s.AccountId)
        : Enough(narrow(ByAmount(question)), question).OrderByDescending(s => s.Owing).ThenBy(s => s.OldestRecordedDueOn).ThenBy(s => s.AccountId);

    /// <summary>The most overdue first, the oldest first among equals; or the oldest first, and among equals the most overdue. What is equal in both stays as it was walked.</summary>
    private static Comparison<LateAccount> Order(OverdueOrder order) => (one, other) => order == OverdueOrder.Age
        ? (one.Balance.OldestRecordedDueOn ?? DateOnly.MaxValue, -one.Late).CompareTo((other.Balance.OldestRecordedDueOn ?? DateOnly.MaxValue, -other.Late))
        : (-one.Late, one.Balance.OldestRecordedDueOn ?? DateOnly.MaxValue).CompareTo((-other.Late, other.Balance.OldestRecordedDueOn ?? DateOnly.MaxValue));

    /// <summary>Where an account that comes after this one in the walk could stand at best: all it owes is overdue.</summary>
    private static LateAccount AtBest(AccountBalance last) => new(last, last.Owing.Cents);

    /// <summary>
    /// The same accounts, the day said so that no index of days is taken for it: the index of amounts is then walked from its top, and the first page is there
    /// without sorting everybody who is late.
    /// </summary>
    private IQueryable<AccountBalance> ByAmount(OverdueQuestion question)
    {
        var latest = Latest(question);
        var earliest = Earliest(question) ?? DateOnly.MinValue;
        var least = Least(question);
        return context.Set<AccountBalance>().AsNoTracking()
            .Where(s => s.Owing >= least && (s.OldestRecordedDueOn ?? DateOnly.MaxValue) <= latest && (s.OldestRecordedDueOn ?? DateOnly.MaxValue) >= earliest);
    }

    /// <summary>Here it is the amount that is said so that the index of days is taken.</summary>
    private IQueryable<AccountBalance> Matching(OverdueQuestion question)
    {
        var latest = Latest(question);
        var least = Least(question).Cents;
        var overdue = context.Set<AccountBalance>().AsNoTracking().Where(s => s.OldestRecordedDueOn <= latest && (long)s.Owing >= least);
        return Earliest(question) is { } earliest ? overdue.Where(s => s.OldestRecordedDueOn >= earliest) : overdue;
    }

    /// <summary>Of those that owe enough, the ones with enough of it overdue.</summary>
    private IQueryable<AccountBalance> Enough(IQueryable<AccountBalance> balances, OverdueQuestion question)
    {
        if (!question.AtLeast.IsPositive)
        {
            return balances;
        }

        var least = question.AtLeast.Cents;
        var late = Overdue(question.Today);
        return balances.Where(s => late.Where(o => o.AccountId == s.AccountId).Sum(o => (long)o.TaxOwing + (long)o.PenaltyOwing + (long)o.InterestOwing + (long)o.OtherOwing) >= least);
    }

    /// <summary>What is unpaid past its due date.</summary>
    private IQueryable<Obligation> Overdue(DateOnly today)
    {
        var latest = rules.Calendar.LatestRecorded(today.AddDays(-1));
        return context.Set<Obligation>().Where(o => o.IsOpen && o.RecordedDueOn <= latest && (long)o.TaxOwing + (long)o.PenaltyOwing + (long)o.InterestOwing + (long)o.OtherOwing > 0);
    }

    /// <summary>The list is asked for recorded due dates; which of them count as late by so many days, the calendar says.</summary>
    private DateOnly Latest(OverdueQuestion question) => rules.Calendar.LatestRecorded(question.Today.AddDays(-Math.Clamp(question.DaysFrom, 1, MostDays)));

    private DateOnly? Earliest(OverdueQuestion question) => question.DaysTo is { } most ? rules.Calendar.LatestRecorded(question.Today.AddDays(-Math.Clamp(most, 1, MostDays) - 1)).AddDays(1) : null;

    private static Money Least(OverdueQuestion question) => question.AtLeast.IsPositive ? question.AtLeast : new Money(1);

    private async Task<IEnumerable<LateAccount>> Late(List<AccountBalance> balances, DateOnly today)
    {
        var ids = balances.ConvertAll(s => s.AccountId);
        var late = await Overdue(today).Where(o => ids.Contains(o.AccountId)).GroupBy(o => o.AccountId)
            .Select(g => new { g.Key, Cents = g.Sum(o => (long)o.TaxOwing + (long)o.PenaltyOwing + (long)o.InterestOwing + (long)o.OtherOwing) }).ToDictionaryAsync(o => o.Key, o => o.Cents);
        return balances.Select(s => new LateAccount(s, late.GetValueOrDefault(s.AccountId)));
    }

    private async Task<IReadOnlyList<OverdueRow>> Rows(List<LateAccount> page, DateOnly today)
    {
        var ids = page.ConvertAll(s => s.Balance.AccountId);
        var accounts = await (from account in context.Set<Account>().AsNoTracking()
                              where ids.Contains(account.Id)
                              join sheet in context.Set<CallSheet>().AsNoTracking() on account.Id equals sheet.AccountId into sheets
                              from sheet in sheets.DefaultIfEmpty()
                              select new { account.Id, account.Number, account.TradeName, account.TaxpayerName, account.Phone, account.ByDay, account.Status, account.LocationCode, Sheet = sheet }).ToDictionaryAsync(a => a.Id);
        var alerts = await context.Set<AccountAlert>().Where(a => ids.Contains(a.AccountId) && a.RaisedOn <= today && (a.LiftedOn == null || a.LiftedOn > today))
            .Select(a => new { a.AccountId, a.Kind }).ToListAsync();
        var promised = await promises.Latest([.. accounts.Values.Where(a => a.Sheet?.PromiseId is not null).Select(a => a.Id)]);
        return [.. page.Select(s => (s.Late, s.Balance, Account: accounts[s.Balance.AccountId])).Select(s => new OverdueRow
        {
            Id = s.Account.Id,
            Number = s.Account.Number,
            Name = s.Account.TradeName is { Length: > 0 } trade ? trade : s.Account.TaxpayerName,
            Phone = s.Account.ByDay.On(FilePart.Phone, today) ?? s.Account.Phone,
            Status = s.Account.Status,
            District = s.Account.LocationCode,
            OldestDue = rules.Calendar.DueDate(s.Balance.OldestRecordedDueOn!.Value),
            OpenCount = s.Balance.OpenCount,
            Owing = s.Balance.Owing,
            Late = new Money(s.Late),
            Credit = s.Balance.Unapplied,
            Alerts = [.. alerts.Where(a => a.AccountId == s.Account.Id).Select(a => a.Kind).Distinct().Order()],
            ContactedOn = s.Account.Sheet?.LastOn,
            Contacted = s.Account.Sheet?.LastOutcome,
            Promise = promised.GetValueOrDefault(s.Account.Id),
            DemandUntil = s.Account.Sheet?.DemandUntil,
        })];
    }

    /// <summary>An account with what it owes, and how much of it is overdue, in cents.</summary>
    private sealed record LateAccount(AccountBalance Balance, long Late);
}
