using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Cashiering;

/// <summary>What other drawers of the same clerk were over or short by, accepted by one supervisor alone before. Over and short do not make up for each other.</summary>
internal sealed class DrawersBefore(TaxCounterContext context) : IDecidedBefore
{
    public LimitKind Limit => LimitKind.OverShort;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!Guid.TryParse(key, out var id))
        {
            return Money.Zero;
        }

        var own = new DrawerId(id);
        var clerk = context.Set<Drawer>().Where(d => d.Id == own).Select(d => d.ClerkPerson);
        var accepted = await context.Set<Drawer>().AsNoTracking().Where(d => d.Id != own && d.Accepted != null && d.BusinessDay >= since && clerk.Contains(d.ClerkPerson))
            .Select(d => new { d.Id, d.OverShortAmount, Apart = d.Handling.OverShortApart }).ToListAsync();
        var byTwo = await ByTwo.Of(context, CashieringDuty.Drawers, accepted.Select(d => d.Id.Value.ToString()));
        return accepted.Where(d => !byTwo.Contains(d.Id.Value.ToString())).Total(d => d.OverShortAmount.Abs() + d.Apart);
    }
}
