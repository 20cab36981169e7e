using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Supervisor;

/// <summary>
/// How somebody goes through what waits: where an item lies in the inbox, and which comes next by itself. The filter stands in the address of every page of the way
/// (<see cref="ApprovalsPlace.Carry"/>), so that nothing outside of it opens.
/// </summary>
public sealed class ApprovalsDesk(IApprovals approvals, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>The inbox itself.</summary>
    public const string Url = "/supervisor/approvals";

    /// <summary>The filter of this request.</summary>
    public ApprovalsFilter Filter => ApprovalsFilter.Of(http.HttpContext!.Request.Query);

    /// <summary>The page of an item.</summary>
    public static string UrlOf(ApprovalItem item, ApprovalsFilter filter)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(filter);
        return $"{item.Kind.Pages}/{item.Key}{filter.Query}";
    }

    /// <summary>Where an item lies among those of the filter that this person may decide.</summary>
    /// <param name="who">Who goes through them.</param>
    /// <param name="kind">The item's kind.</param>
    /// <param name="key">Its key.</param>
    public async Task<ApprovalsPlace> Place(StaffMember who, string kind, string key)
    {
        ArgumentNullException.ThrowIfNull(who);
        var filter = Filter;
        var all = await approvals.Waiting(who);
        var first = FirstApprovalOf(all.FirstOrDefault(i => i.Kind.Code == kind && i.Key == key));
        if (!who.May(Permission.SeeApprovals))
        {
            return new ApprovalsPlace { Kind = kind, Key = key, Query = filter.Query, FirstApproval = first };
        }

        var mine = Mine(all, who, filter);
        var at = mine.FindIndex(i => i.Kind.Code == kind && i.Key == key);
        var others = mine.Where(i => i.Kind.Code != kind || i.Key != key).ToList();
        var from = Math.Max(0, at);
        return new ApprovalsPlace
        {
            IsShown = true,
            Kind = kind,
            Key = key,
            Query = filter.Query,
            IsFiltered = !filter.IsEmpty,
            At = at < 0 ? null : at + 1,
            Of = mine.Count,
            FirstApproval = first,
            Since = at < 0 ? null : mine[at].Since,
            NextUrl = others.Count == 0 ? null : UrlOf(others[from % others.Count], filter),
            PreviousUrl = others.Count == 0 ? null : UrlOf(others[(from + others.Count - 1) % others.Count], filter),
        };
    }

    /// <summary>What opens by itself after a decision: the item after it, within the filter; the inbox when there is none, or the page named for who has no inbox.</summary>
    /// <param name="who">Who decided.</param>
    /// <param name="item">What was decided: its kind and its key.</param>
    /// <param name="since">Since when it waited; null where it did not wait for this person.</param>
    /// <param name="otherwise">Where somebody without an inbox goes.</param>
    public async Task<string> After(StaffMember who, (string Kind, string Key) item, DateTime? since, string otherwise = "/")
    {
        ArgumentNullException.ThrowIfNull(who);
        if (!who.May(Permission.SeeApprovals))
        {
            return otherwise;
        }

        var filter = Filter;
        var mine = Mine(await approvals.Waiting(who), who, filter).Where(i => i.Kind.Code != item.Kind || i.Key != item.Key).ToList();
        var next = mine.Find(i => i.Since > since || i.Since == since && string.CompareOrdinal(i.Key, item.Key) > 0) ?? mine.FirstOrDefault();
        return next is null ? Url + filter.Query : UrlOf(next, filter);
    }

    /// <summary>Since when an item waits (UTC), asked before it is decided: the way on goes from there. Null where nothing waits under it, or this person has no inbox.</summary>
    public async Task<DateTime?> Since(StaffMember who, string kind, string key)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.May(Permission.SeeApprovals) ? await approvals.Since(kind, key) : null;
    }

    /// <summary>How long something waits, in the fewest words: <c>6 min</c>, <c>3 h</c>, <c>2 d</c>.</summary>
    public static string Age(DateTime since, DateTime now)
    {
        var age = now - since;
        return age.TotalMinutes < 60 ? $"{Math.Max(0, (int)age.TotalMinutes)} min" : age.TotalHours < 24 ? $"{(int)age.TotalHours} h" : $"{(int)age.TotalDays} d";
    }

    private static string? FirstApprovalOf(ApprovalItem? item) =>
        item?.First is { } first ? FirstApprovalRefusals.WaitsInFull(first) : item?.LastApproval is { Completed: null } dropped ? FirstApprovalRefusals.Dropped(dropped) : null;

    private List<ApprovalItem> Mine(IReadOnlyList<ApprovalItem> all, StaffMember who, ApprovalsFilter filter)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. all.Where(i => !i.IsOwn(who) && filter.Holds(i, now))];
    }
}
