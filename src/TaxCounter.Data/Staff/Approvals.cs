using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Everything that waits for a second person, of all kinds that are registered (<see cref="IApprovalKind"/>), oldest first.</summary>
public sealed class Approvals(IEnumerable<IApprovalKind> kinds, TaxCounterContext context) : IApprovals
{
    private const int KeysAtOnce = 500;

    /// <inheritdoc/>
    public IReadOnlyList<ApprovalKind> Kinds(StaffMember who) => [.. Of(who).Select(k => k.Kind).OrderBy(k => k.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Waiting(StaffMember who)
    {
        List<ApprovalItem> all = [];
        foreach (var kind in await WithSome([.. Of(who)]))
        {
            all.AddRange(await kind.Items(IApprovals.Most));
        }

        return [.. (await WithApprovals(all)).OrderBy(i => i.Since).ThenBy(i => i.Key, StringComparer.Ordinal).Take(IApprovals.Most)];
    }

    /// <inheritdoc/>
    public async Task<ApprovalItem?> Find(string kind, string key) => kinds.FirstOrDefault(k => k.Kind.Code == kind) is { } known
        && await known.Items(1, key) is [var item, ..] ? (await WithApprovals([item]))[0] : null;

    /// <inheritdoc/>
    public async Task<DateTime?> Since(string kind, string key) => kinds.FirstOrDefault(k => k.Kind.Code == kind) is { } known ? await known.Since(key) : null;

    /// <inheritdoc/>
    public async Task<(int Number, DateTime? Oldest)> Count(StaffMember who)
    {
        if (Of(who).Select(k => k.Since()).ToList() is not { Count: > 0 } waiting)
        {
            return (0, null);
        }

        var counted = await waiting.Aggregate(Queryable.Concat).GroupBy(_ => 1).Select(all => new { Number = all.Count(), Oldest = all.Min() }).FirstOrDefaultAsync();
        return (counted?.Number ?? 0, counted?.Oldest);
    }

    /// <summary>The kinds of which anything waits: one question for all of them, and none for a kind of which nothing does.</summary>
    private static async Task<IReadOnlyList<IApprovalKind>> WithSome(IReadOnlyList<IApprovalKind> some)
    {
        if (some.Count < 2)
        {
            return some;
        }

        var waiting = await some.Select(Waiting).Aggregate(Queryable.Concat).Distinct().ToListAsync();
        return [.. some.Where(k => waiting.Contains(k.Kind.Code))];
    }

    private static IQueryable<string> Waiting(IApprovalKind kind)
    {
        var code = kind.Kind.Code;
        return kind.Since().Select(_ => code);
    }

    /// <summary>Items, each with the last first of two approvals that was given to it.</summary>
    private async Task<IReadOnlyList<ApprovalItem>> WithApprovals(IReadOnlyList<ApprovalItem> items)
    {
        List<ApprovalItem> asked = [.. items.Where(i => i.Revision is not null)];
        var kinds = asked.Select(i => i.Kind.Code).Distinct().ToList();
        List<FirstApproval> given = [];
        foreach (var keys in asked.Select(i => i.Key).Chunk(KeysAtOnce))
        {
            given.AddRange(await context.Set<FirstApproval>().AsNoTracking().Where(a => kinds.Contains(a.Kind) && keys.Contains(a.Key)).ToListAsync());
        }

        return given.Count == 0 ? items : [.. items.GroupJoin(given, i => (i.Kind.Code, i.Key), a => (a.Kind, a.Key), (i, all) => i with { LastApproval = all.MaxBy(a => a.Number) })];
    }

    private IEnumerable<IApprovalKind> Of(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return kinds.Where(k => who.May(k.Kind.Needs));
    }
}
