using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Everything that waits for a second person, of all kinds that are registered (<see cref="IApprovalKind"/>), oldest first.</summary>
public sealed class Approvals(IEnumerable<IApprovalKind> kinds) : IApprovals
{
    private const int Most = 500;

    /// <inheritdoc/>
    public IReadOnlyList<ApprovalKind> Kinds(StaffMember who) => [.. Of(who).Select(k => k.Kind).OrderBy(k => k.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Waiting(StaffMember who)
    {
        List<ApprovalItem> all = [];
        foreach (var kind in Of(who))
        {
            all.AddRange(await kind.Items(Most));
        }

        return [.. all.OrderBy(i => i.Since).ThenBy(i => i.Key, StringComparer.Ordinal).Take(Most)];
    }

    /// <inheritdoc/>
    public async Task<(int Number, DateTime? Oldest)> Count(StaffMember who)
    {
        List<DateTime> all = [];
        foreach (var kind in Of(who))
        {
            all.AddRange(await kind.Since(Most));
        }

        return (all.Count, all.Count == 0 ? null : all.Min());
    }

    private IEnumerable<IApprovalKind> Of(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return kinds.Where(k => who.May(k.Kind.Needs));
    }
}
