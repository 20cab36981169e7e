using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.OffAccounts;

/// <summary>What the nightly review tells of credits that it finds: money of a customer that pays nothing and waits to be worked; each once.</summary>
public sealed class CreditReview(TaxCounterContext context) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "credits";

    /// <inheritdoc/>
    public string Name => "Credits found";

    /// <inheritdoc/>
    public int Place => 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop) =>
        [.. (await context.Set<OpenCredit>().AsNoTracking().Where(c => c.LookAgainOn == null).Select(c => c.Id).ToListAsync(stop)).Select(id => id.Value.ToString())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day) =>
        [.. (await FoundCredits.Of(context, keys)).Select(c => c.Finding("off-accounts.apply", DateWords.Iso(c.Credit.AroseOn), $"{c.Credit.Amount.InDollars()} pays nothing. {c.Credit.Says}", "Apply it, carry it, ask the customer, or refund it."))];

    /// <inheritdoc/>
    public Task<Refusal?> Do(ReviewFinding finding, CounterAct act) => throw new InvalidOperationException("The review leaves every credit for a person.");
}
