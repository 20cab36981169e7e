using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Duties;

/// <summary>Which decisions two people took: they count no more to what one person alone decided.</summary>
internal static class ByTwo
{
    /// <summary>Those of the items, by key, whose first approval a second person completed.</summary>
    public static async Task<IReadOnlySet<string>> Of(TaxCounterContext context, ApprovalKind kind, IEnumerable<string> keys)
    {
        List<string> asked = [.. keys.Distinct()];
        return asked.Count == 0 ? new HashSet<string>()
            : await context.Set<FirstApproval>().Where(a => a.Kind == kind.Code && asked.Contains(a.Key) && a.Completed != null).Select(a => a.Key).ToHashSetAsync();
    }
}
