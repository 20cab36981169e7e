using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Collections;

/// <summary>What the nightly review does about promises to pay: it notes those that the journal did not see kept, each once.</summary>
public sealed class PromiseReview(TaxCounterContext context, IPromises promises, PromiseService service) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "promises";

    /// <inheritdoc/>
    public string Name => "Promises to pay";

    /// <inheritdoc/>
    public int Place => 12;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop) => [.. (await promises.Broken(day, most: int.MaxValue)).Select(s => s.Promise.Id.Value.ToString())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        List<ReviewFinding> found = [];
        foreach (var key in keys)
        {
            if (await promises.Find(new PromiseId(Guid.Parse(key))) is not { } standing || !standing.On(day).IsBroken)
            {
                continue;
            }

            var account = await context.Set<Account>().AsNoTracking().Where(a => a.Id == standing.Promise.AccountId).Select(a => new { a.Number, a.TradeName, a.TaxpayerName }).SingleAsync();
            var says = standing.Sentence(day);
            found.Add(new ReviewFinding
            {
                Key = key,
                What = "collections.promise-broken",
                Mark = DateWords.Iso(standing.Promise.DueOn),
                Subject = account.Number.Digits,
                Says = $"{char.ToUpperInvariant(says[0])}{says[1..]}.",
                Name = account.TradeName.Length > 0 ? account.TradeName : account.TaxpayerName,
                Page = $"/accounts/{account.Number.Digits}",
            });
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task<Refusal?> Do(ReviewFinding finding, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(act);
        return (await service.NoteBroken(new PromiseId(Guid.Parse(finding.Key)), act.Today, act)).Refusal;
    }
}
