using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Collections;

/// <summary>Reads overdue accounts from their standings; only the twenty-five of a page are looked at further.</summary>
public sealed class OverdueSearch(TaxCounterContext context, RuleBook rules) : IOverdueSearch
{
    private const int MostDays = 36_500;

    /// <inheritdoc/>
    public async Task<OverdueList> List(OverdueQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var overdue = Matching(question);
        var sums = await overdue.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Cents = g.Sum(s => (long)s.Owing) }).SingleOrDefaultAsync();
        var total = sums?.Count ?? 0;
        var number = RecordPage<OverdueRow>.Within(question.Page, total);
        var ordered = question.Order == OverdueOrder.Age
            ? overdue.OrderBy(s => s.OldestRecordedDueOn).ThenByDescending(s => s.Owing).ThenBy(s => s.AccountId)
            : ByAmount(question).OrderByDescending(s => s.Owing).ThenBy(s => s.OldestRecordedDueOn).ThenBy(s => s.AccountId);
        var page = await ordered.Skip(RecordPage<OverdueRow>.Before(number)).Take(RecordPage<OverdueRow>.Size).ToListAsync();
        return new OverdueList(new RecordPage<OverdueRow>(await Rows(page, question.Today), number, total), new Money(sums?.Cents ?? 0));
    }

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

    /// <summary>The list is asked for recorded due dates; which of them count as late by so many days, the calendar says.</summary>
    private DateOnly Latest(OverdueQuestion question) => rules.Calendar.LatestRecorded(question.Today.AddDays(-Math.Clamp(question.DaysFrom, 1, MostDays)));

    private DateOnly? Earliest(OverdueQuestion question) => question.DaysTo is { } most ? rules.Calendar.LatestRecorded(question.Today.AddDays(-Math.Clamp(most, 1, MostDays) - 1)).AddDays(1) : null;

    private static Money Least(OverdueQuestion question) => question.AtLeast.IsPositive ? question.AtLeast : new Money(1);

    private async Task<IReadOnlyList<OverdueRow>> Rows(List<AccountBalance> page, DateOnly today)
    {
        var ids = page.ConvertAll(s => s.AccountId);
        var accounts = await context.Set<Account>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.TradeName, a.TaxpayerName, a.Phone, a.Status }).ToDictionaryAsync(a => a.Id);
        var latest = rules.Calendar.LatestRecorded(today.AddDays(-1));
        var late = await context.Set<Obligation>().Where(o => ids.Contains(o.AccountId) && o.IsOpen && o.RecordedDueOn <= latest)
            .Select(o => new { o.AccountId, Cents = (long)o.TaxOwing + (long)o.PenaltyOwing + (long)o.InterestOwing + (long)o.OtherOwing }).ToListAsync();
        var alerts = await context.Set<AccountAlert>().Where(a => ids.Contains(a.AccountId) && a.RaisedOn <= today && (a.LiftedOn == null || a.LiftedOn > today))
            .Select(a => new { a.AccountId, a.Kind }).ToListAsync();
        return [.. page.Select(s => new OverdueRow
        {
            Number = accounts[s.AccountId].Number,
            Name = accounts[s.AccountId].TradeName is { Length: > 0 } trade ? trade : accounts[s.AccountId].TaxpayerName,
            Phone = accounts[s.AccountId].Phone,
            Status = accounts[s.AccountId].Status,
            OldestDue = rules.Calendar.DueDay(s.OldestRecordedDueOn!.Value),
            OpenCount = s.OpenCount,
            Owing = s.Owing,
            Late = new Money(late.Where(o => o.AccountId == s.AccountId && o.Cents > 0).Sum(o => o.Cents)),
            Alerts = [.. alerts.Where(a => a.AccountId == s.AccountId).Select(a => a.Kind).Distinct().Order()],
        })];
    }
}
