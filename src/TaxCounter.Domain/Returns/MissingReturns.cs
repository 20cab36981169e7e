using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>The returns that are missing, by how often each registration is filed. A period for which the books of before charged tax is not missing, though its return is not on file.</summary>
public sealed class MissingReturns(ILedgers ledgers, IFiledReturns returns, IMissingReturnSearch search, RuleBook rules)
{
    /// <summary>Those of an account, newest first. What is older than the first period that was charged without a return is not listed: the returns of the books before are not here.</summary>
    public async Task<IReadOnlyList<MissingReturn>> OfAccount(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return await OfAccount(account, await returns.OfAccount(account.Id), today);
    }

    /// <summary>The same, of an account whose returns on file are read already.</summary>
    public async Task<IReadOnlyList<MissingReturn>> OfAccount(Account account, IReadOnlyList<FiledReturn> filed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        var charged = (await ledgers.OfAccount(account.Id, openOnly: false)).Where(l => l.Entries.Any(e => e.Class.Principal == PrincipalEffect.Charge)).Select(l => l.Obligation).ToList();
        var there = filed.Select(r => (r.TaxType, r.Period)).Concat(charged.Select(o => (o.TaxType, o.Period))).ToHashSet();
        var books = charged.Where(o => o.FiledOn is null).GroupBy(o => o.TaxType).ToDictionary(g => g.Key, g => g.Min(o => o.Period.FirstDay));
        return [.. account.Registrations
            .SelectMany(r => ExpectedReturns.Of(r, rules, today).Select(e => new MissingReturn(r.TaxType, e.Period, e.DueOn)))
            .Where(m => !there.Contains((m.TaxType, m.Period)) && m.Period.FirstDay >= books.GetValueOrDefault(m.TaxType)).Distinct().OrderByDescending(m => m.Period.LastDay).ThenBy(m => m.TaxType, StringComparer.Ordinal)];
    }

    /// <summary>The returns of several accounts that became due after a day and are missing, by account: for work on the whole office.</summary>
    /// <param name="accounts">Which accounts.</param>
    /// <param name="after">Returns that were due on this day or before are not asked for.</param>
    /// <param name="today">The office's day.</param>
    public async Task<ILookup<AccountId, MissingReturn>> DueSince(IReadOnlyCollection<AccountId> accounts, DateOnly after, DateOnly today)
    {
        var (registrations, there) = accounts.Count == 0 || after >= today ? ([], []) : await search.Of(accounts);
        var known = there.ToHashSet();
        return registrations.SelectMany(r => ExpectedReturns.Of(r, rules, today).TakeWhile(e => e.DueOn > after).Select(e => (r.AccountId, Missing: new MissingReturn(r.TaxType, e.Period, e.DueOn))))
            .Where(m => !known.Contains((m.AccountId, m.Missing.TaxType, m.Missing.Period))).Distinct().ToLookup(m => m.AccountId, m => m.Missing);
    }

    /// <summary>The accounts of the office whose return for a period is missing.</summary>
    public Task<RecordPage<MissingAccount>> OfPeriod(string taxType, Period period, DateOnly today, int page) => search.OfPeriod(taxType, period, today, page);

    /// <summary>The newest period of each kind that is due: what the list can be asked for.</summary>
    public IReadOnlyList<(string TaxType, Period Period)> Choices(DateOnly today) =>
        [.. from schedule in rules.Returns.Schedules
            from tax in schedule.TaxTypes
            from frequency in Enum.GetValues<FilingFrequency>()
            let registration = new Asked(tax, frequency)
            let due = Newest(registration, today)
            where due is not null
            select (tax, due.Value)];

    private Period? Newest(Asked asked, DateOnly today)
    {
        var period = ExpectedReturns.PeriodOf(asked.Frequency, today);
        for (var i = 0; i < 3; i++)
        {
            if (rules.DueDates.DueOn(asked.TaxType, period) is { Refusal: null } due && due.Value < today)
            {
                return period;
            }

            period = ExpectedReturns.PeriodOf(asked.Frequency, period.FirstDay.AddDays(-1));
        }

        return null;
    }

    private sealed record Asked(string TaxType, FilingFrequency Frequency);
}
