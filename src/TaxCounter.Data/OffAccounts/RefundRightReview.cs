using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.OffAccounts;

/// <summary>What the nightly review tells of refund rights that end within the rule book's days: each once, so that somebody asks the customer in time.</summary>
public sealed class RefundRightReview(TaxCounterContext context, RuleBook rules) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "refund-rights";

    /// <inheritdoc/>
    public string Name => "Refund rights about to end";

    /// <inheritdoc/>
    public int Place => 40;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop)
    {
        var last = day.AddDays(CreditSuggestion.WarnDays(rules, day));
        return [.. (await context.Set<OpenCredit>().AsNoTracking().Where(c => c.RightEndsOn >= day && c.RightEndsOn <= last).Select(c => c.Id).ToListAsync(stop)).Select(id => id.Value.ToString())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day) => [.. (await FoundCredits.Of(context, keys)).Select(c => c.Finding(
        "off-accounts.ask",
        DateWords.Iso(c.Credit.RightEndsOn),
        $"{c.Credit.Amount.InDollars()} can be claimed back until {DateWords.Date(c.Credit.RightEndsOn)}{(c.Credit.IsRightByLaw ? "" : " (office policy)")}.",
        "Apply it, ask the customer, or prepare the refund before that day."))];

    /// <inheritdoc/>
    public Task<Refusal?> Do(ReviewFinding finding, CounterAct act) => throw new InvalidOperationException("The review leaves every refund right for a person.");
}
