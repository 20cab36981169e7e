using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Custody;

/// <summary>The numbers on the bags of drops to the safe.</summary>
internal sealed class DropBags(TaxCounterContext context) : IForeignNumbers
{
    private const int Shortest = 3;

    public Permission Needs => Permission.SeeReceipts;

    public async Task<IReadOnlyList<ForeignNumber>> Find(string typed)
    {
        var bag = (typed ?? "").Trim();
        if (bag.Length < Shortest)
        {
            return [];
        }

        var found = await context.Set<CustodyRecord>().AsNoTracking().Where(r => r.Bag == bag).Select(r => new { r.Number, r.DrawerNumber, r.BusinessDay, Bag = r.Bag! }).Take(1).ToListAsync();
        return [.. found.Select(r => new ForeignNumber("bag", r.Bag, $"/custody/{r.Number}", $"dropped from drawer {r.DrawerNumber}, {r.BusinessDay:MMM d, yyyy}", true))];
    }
}
