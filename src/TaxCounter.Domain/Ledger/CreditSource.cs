using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>Unapplied credit of one account, by where it came from and the day it arose.</summary>
/// <param name="From">The obligation that was paid too much; null for money without one.</param>
/// <param name="AroseOn">The day from which it counts.</param>
/// <param name="Amount">What is left of it.</param>
public sealed record CreditSource(ObligationId? From, DateOnly AroseOn, Money Amount)
{
    /// <summary>
    /// What is left, source by source. What was used without saying of which source is taken off the ones of its day, the first that arose first: the
    /// day a credit is used as of is the day it arose.
    /// </summary>
    /// <param name="lines">The lines of unapplied credit of one account.</param>
    public static IReadOnlyList<CreditSource> Of(IEnumerable<CreditLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return [.. lines.Where(l => l.IsUnapplied).GroupBy(l => l.EffectiveOn).OrderBy(g => g.Key).SelectMany(OfDay)];
    }

    private static IEnumerable<CreditSource> OfDay(IGrouping<DateOnly, CreditLine> day)
    {
        var sources = day.GroupBy(l => l.ObligationId).OrderBy(g => g.Min(l => l.PostedAt)).ThenBy(g => g.Key?.Value ?? Guid.Empty)
            .Select(g => new CreditSource(g.Key, day.Key, g.Total(l => l.AsCredit))).ToList();
        var used = -sources.Where(s => s.Amount.IsNegative).Total(s => s.Amount);
        foreach (var source in sources.Where(s => s.Amount.IsPositive))
        {
            var off = Money.Min(used, source.Amount);
            used -= off;
            if (off < source.Amount)
            {
                yield return source with { Amount = source.Amount - off };
            }
        }
    }
}
