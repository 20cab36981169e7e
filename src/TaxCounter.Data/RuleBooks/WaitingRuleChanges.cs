using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Changes of rule that wait for a second person.</summary>
public sealed class WaitingRuleChanges(TaxCounterContext context) : IWaiting
{
    /// <inheritdoc/>
    public WaitingKind Kind => RatesDuty.Changes;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Items(int most)
    {
        var changes = await Open().OrderBy(c => c.ProposedAt).Take(most).ToListAsync();
        return [.. changes.Select(c => new WaitingItem
        {
            Kind = Kind,
            Key = c.Id.Value.ToString(),
            What = string.Create(CultureInfo.InvariantCulture, $"Rule from {c.FirstDay:MMM d, yyyy}: {c.Title}"),
            Who = c.ProposedByName,
            Persons = [c.ProposedByPerson],
            AmountWords = "—",
            Since = c.ProposedAt,
            Why = c.Reason,
        })];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DateTime>> Since(int most) => await Open().Select(c => c.ProposedAt).Take(most).ToListAsync();

    private IQueryable<RuleChange> Open() => context.Set<RuleChange>().AsNoTracking().Where(c => c.State == RuleChangeState.Proposed);
}
