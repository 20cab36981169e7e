using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Coding;

/// <summary>
/// Finds the accounts whose tax crossed a threshold. The tax of a window is added up by the database, account by account; the rule book decides here, and only the names of the page
/// that is shown are read.
/// </summary>
public sealed class FrequencyReview(TaxCounterContext context, RuleBook rules) : IFrequencyReview
{
    /// <inheritdoc/>
    public async Task<RecordPage<FrequencyProposal>> List(int page, DateOnly today)
    {
        List<FrequencyProposal> all = [];
        foreach (var taxType in Reviewed(today))
        {
            all.AddRange(await Of(taxType, context.Set<Account>(), today));
        }

        var sorted = all.OrderBy(p => p.Number.Digits, StringComparer.Ordinal).ThenBy(p => p.TaxType, StringComparer.Ordinal).ToList();
        var number = RecordPage<FrequencyProposal>.Within(page, sorted.Count);
        return new RecordPage<FrequencyProposal>([.. sorted.Skip(RecordPage<FrequencyProposal>.Before(number)).Take(RecordPage<FrequencyProposal>.Size)], number, sorted.Count);
    }

    /// <inheritdoc/>
    public async Task<FrequencyProposal?> Of(Account account, string taxType, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Reviewed(today).Contains(taxType) && await Of(taxType, context.Set<Account>().Where(a => a.Id == account.Id), today) is [var one] ? one : null;
    }

    private IReadOnlyList<string> Reviewed(DateOnly today) => [.. rules.Filing.Schedules.SelectMany(s => s.TaxTypes).Distinct().Where(t => FrequencyRule.ByThirdQuarter(rules, t, today) is not null)];

    private async Task<List<FrequencyProposal>> Of(string taxType, IQueryable<Account> accounts, DateOnly today)
    {
        var window = FrequencyWindow.On(today, FrequencyRule.ByThirdQuarter(rules, taxType, today) == true);
        var open = accounts.AsNoTracking().Where(a => a.Status == AccountStatus.Open);
        var ids = open.Select(a => a.Id);
        var registered = await context.Set<Registration>().AsNoTracking().Where(r => r.TaxType == taxType && ids.Contains(r.AccountId))
            .Select(r => new { r.AccountId, r.Frequency, r.From, r.To }).ToListAsync();
        var now = registered.Where(r => r.To is null).GroupBy(r => r.AccountId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.From)!);
        var first = registered.GroupBy(r => r.AccountId).ToDictionary(g => g.Key, g => g.Min(r => r.From));
        var whole = await Tax(taxType, ids, window.Periods);
        var third = window.ByThirdQuarter ? await Tax(taxType, ids, window.ThirdQuarter) : [];
        var changed = whole.Where(t => now.TryGetValue(t.Key, out var r) && r.From <= today && Proposal(window, default, "", taxType, r.Frequency, first[t.Key], t.Value, third.GetValueOrDefault(t.Key), today) is not null).Select(t => t.Key).ToList();
        List<FrequencyProposal> proposals = [];
        foreach (var some in changed.Chunk(500))
        {
            var named = await open.Where(a => some.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.TradeName, a.TaxpayerName }).ToListAsync();
            proposals.AddRange(named.Select(a => Proposal(window, a.Number, a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName, taxType, now[a.Id].Frequency, first[a.Id], whole[a.Id], third.GetValueOrDefault(a.Id), today)!));
        }

        return proposals;
    }

    private FrequencyProposal? Proposal(FrequencyWindow window, AccountNumber number, string name, string taxType, FilingFrequency frequency, DateOnly first, Money whole, Money third, DateOnly today) =>
        FrequencyRule.Of(rules, window, (number, name), (taxType, frequency), first, whole, third, today);

    private async Task<Dictionary<AccountId, Money>> Tax(string taxType, IQueryable<AccountId> ids, IReadOnlyList<Period> periods)
    {
        var sums = await context.Set<Obligation>().AsNoTracking().Where(o => o.TaxType == taxType && periods.Contains(o.Period) && ids.Contains(o.AccountId))
            .GroupBy(o => o.AccountId).Select(g => new { g.Key, Cents = g.Sum(o => (long)o.Charged) }).ToListAsync();
        return sums.ToDictionary(s => s.Key, s => new Money(s.Cents));
    }
}
