using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>The first approvals of what needs two.</summary>
public sealed class FirstApprovalRepository(TaxCounterContext context) : IFirstApprovals
{
    /// <inheritdoc/>
    public Task<FirstApproval?> LastOf(string kind, string key) =>
        context.Set<FirstApproval>().Where(a => a.Kind == kind && a.Key == key).OrderByDescending(a => a.Number).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public void Add(FirstApproval approval) => context.Add(approval);
}
