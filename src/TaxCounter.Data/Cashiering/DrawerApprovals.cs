using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Counted drawers that nobody has taken over yet.</summary>
public sealed class DrawerApprovals(TaxCounterContext context) : IApprovalKind
{
    private static readonly DrawerState[] _counted = [DrawerState.Balanced, DrawerState.OverShort];

    /// <inheritdoc/>
    public ApprovalKind Kind => CashieringDuty.Drawers;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var id = new DrawerId(Guid.TryParse(key, out var parsed) ? parsed : Guid.Empty);
        var drawers = await Counted().AsNoTracking().Where(d => key == null || d.Id == id).OrderBy(d => d.ClosedAt).Take(most).ToListAsync();
        return [.. drawers.Select(d => new ApprovalItem
        {
            Kind = Kind,
            Key = d.Id.Value.ToString(),
            What = $"Accept drawer {d.Number}, {CashieringRefusals.Words(d.State)}",
            Who = d.ClerkName,
            Persons = [d.ClerkPerson, .. d.Handling.Keepers],
            Amount = d.OverShortAmount,
            AmountWords = d.OverShortAmount.IsZero ? "balanced" : d.OverShortAmount.IsPositive ? $"{d.OverShortAmount} over" : $"{d.OverShortAmount.Abs()} short",
            Since = d.ClosedAt ?? d.OpenedAt,
            Revision = d.Revision,
            Why = d.OverShortReason ?? (d.OverShortAmount.IsZero ? null : "no reason given yet"),
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Counted().Select(d => d.ClosedAt ?? d.OpenedAt);

    private IQueryable<Drawer> Counted() => context.Set<Drawer>().Where(d => _counted.Contains(d.State));
}
