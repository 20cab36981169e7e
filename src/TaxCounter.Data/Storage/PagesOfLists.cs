using Microsoft.EntityFrameworkCore;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

internal static class PagesOfLists
{
    /// <summary>One page of a list that is counted; the nearest one that exists.</summary>
    public static async Task<RecordPage<T>> PageAsync<T>(this IQueryable<T> ordered, int page)
    {
        var total = await ordered.CountAsync();
        var number = RecordPage<T>.Within(page, total);
        return new RecordPage<T>(await ordered.Skip(RecordPage<T>.Before(number)).Take(RecordPage<T>.Size).ToListAsync(), number, total);
    }
}
