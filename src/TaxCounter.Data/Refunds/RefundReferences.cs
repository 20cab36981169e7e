using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Refunds;

/// <summary>The numbers of the checks and transfers by which finance paid refunds.</summary>
internal sealed class RefundReferences(TaxCounterContext context) : IForeignNumbers
{
    private const int MostFound = 9;
    private const int Shortest = 3;

    public Permission Needs => Permission.SeeRefunds;

    public async Task<IReadOnlyList<ForeignNumber>> Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length < Shortest || !typed.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var found = await context.Set<Refund>().AsNoTracking().Where(r => r.Reference == typed).OrderByDescending(r => r.Number).Select(r => new { r.Number, r.PaidOn, Reference = r.Reference! }).Take(MostFound).ToListAsync();
        return [.. found.Select(r => new ForeignNumber("refund payment", r.Reference, $"/refunds/{r.Number}", $"of refund {r.Number}{(r.PaidOn is { } day ? $", {day:MMM d, yyyy}" : "")}", true))];
    }
}
