using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Journal;

/// <summary>Which closings of days are in force.</summary>
internal static class Closings
{
    /// <summary>Those that were not taken back by a reopening; at most one of a day.</summary>
    public static IQueryable<ClosedDay> InForce(this IQueryable<ClosedDay> closings, TaxCounterContext context) =>
        closings.Where(d => !context.Set<DayReopening>().Any(r => r.Day == d.Day && r.Closing == d.Number && r.Outcome == ReopeningOutcome.Approved));
}
