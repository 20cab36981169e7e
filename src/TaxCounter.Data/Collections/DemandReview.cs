using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Collections;

/// <summary>What the nightly review tells of demands whose last day passed while something of them is open: each once. What becomes of it a person decides.</summary>
public sealed class DemandReview(TaxCounterContext context) : IReviewStep
{
    private const int DaysWatched = 30;

    /// <inheritdoc/>
    public string Code => "demands";

    /// <inheritdoc/>
    public string Name => "Demands past their days";

    /// <inheritdoc/>
    public int Place => 14;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop)
    {
        var since = day.AddDays(-DaysWatched);
        var past = await (from demand in context.Set<Demand>().AsNoTracking()
                          where demand.LastDay < day && demand.LastDay >= since
                          join period in context.Set<DemandedPeriod>() on demand.Id equals period.DemandId
                          join obligation in context.Set<Obligation>() on period.ObligationId equals obligation.Id
                          where obligation.IsOpen
                          select demand.Id).Distinct().ToListAsync(stop);
        return [.. past.Select(id => id.Value.ToString())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        List<DemandId> ids = [.. keys.Select(k => new DemandId(Guid.Parse(k)))];
        var rows = await (from demand in context.Set<Demand>().AsNoTracking()
                          where ids.Contains(demand.Id)
                          join account in context.Set<Account>() on demand.AccountId equals account.Id
                          select new { demand.Id, demand.SentOn, demand.LastDay, demand.Amount, demand.Authority, account.Number, account.TradeName, account.TaxpayerName }).ToListAsync();
        return [.. rows.Select(r => new ReviewFinding
        {
            Key = r.Id.Value.ToString(),
            What = "collections.demand",
            Mark = DateWords.Iso(r.LastDay),
            Subject = r.Number.Digits,
            Says = $"{r.Amount.InDollars()} demanded on {DateWords.Date(r.SentOn)}: the last day, {DateWords.Date(r.LastDay)}, passed, and it is not all paid.",
            Name = r.TradeName.Length > 0 ? r.TradeName : r.TaxpayerName,
            Page = $"/accounts/{r.Number.Digits}",
            LeftBecause = $"It may be collected as the law says ({r.Authority}). Decide how.",
        })];
    }

    /// <inheritdoc/>
    public Task<Refusal?> Do(ReviewFinding finding, CounterAct act) => throw new InvalidOperationException("The review leaves every demand for a person.");
}
