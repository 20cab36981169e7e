using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Closed days that somebody asked to reopen.</summary>
public sealed class ReopeningApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => CashieringDuty.Reopenings;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var day = DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : default;
        var waiting = await Waiting().Where(r => key == null || r.Day == day).OrderBy(r => r.Requested.At).Take(most).ToListAsync();
        return [.. waiting.Select(r => new ApprovalItem
        {
            Kind = Kind,
            Key = DateWords.Iso(r.Day),
            What = $"Reopen {DateWords.WithWeekday(r.Day)}",
            Who = r.Requested.Name,
            Persons = [r.Requested.Person],
            AmountWords = "",
            Since = r.Requested.At,
            Why = r.Reason,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(r => r.Requested.At);

    private IQueryable<DayReopening> Waiting() => context.Set<DayReopening>().AsNoTracking().Where(r => r.Outcome == ReopeningOutcome.Pending);
}
