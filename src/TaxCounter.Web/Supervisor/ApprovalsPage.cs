using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Supervisor;

/// <summary>The inbox as shown.</summary>
/// <param name="All">Everything this person may decide, oldest first.</param>
/// <param name="Kinds">The kinds of it, by name.</param>
/// <param name="Filter">What is shown of it.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record ApprovalsPage(IReadOnlyList<ApprovalItem> All, IReadOnlyList<ApprovalKind> Kinds, ApprovalsFilter Filter, CounterAct Act)
{
    private const int PerPage = 50;

    /// <summary>Series of numbers that will run out, in sentences.</summary>
    public IReadOnlyList<string> RunningOut { get; init; } = [];

    /// <summary>The page that is asked for.</summary>
    public int Asked { get; init; } = 1;

    /// <summary>The page that is shown.</summary>
    public RecordPage<ApprovalItem> Rows
    {
        get
        {
            var number = RecordPage<ApprovalItem>.Within(Asked, Shown.Count, PerPage);
            return new RecordPage<ApprovalItem>([.. Shown.Skip(RecordPage<ApprovalItem>.Before(number, PerPage)).Take(PerPage)], number, Shown.Count, PerPage);
        }
    }

    /// <summary>The address of a page.</summary>
    public string UrlOf(int page) => Filter.IsEmpty ? $"{ApprovalsDesk.Url}?page={page}" : $"{ApprovalsDesk.Url}{Filter.Query}&page={page}";

    /// <summary>What the filter leaves.</summary>
    public IReadOnlyList<ApprovalItem> Shown { get; } = [.. All.Where(i => Filter.Holds(i, Act.At))];

    /// <summary>How many are one's own, or of the one decided for.</summary>
    public int Own => All.Count(i => i.IsOwn(Act.By));

    /// <summary>Everybody who asks for something, and who is asked for, by name.</summary>
    public IEnumerable<string> Askers => All.Select(i => i.Who).Append(Filter.Who).OfType<string>().Distinct().Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many of a kind wait, and how long the oldest does; a kind of which nothing waits only while it is asked for.</summary>
    public IEnumerable<(ApprovalKind Kind, int Number, string? Oldest)> Summary() => Kinds
        .Select(k => (Kind: k, Items: All.Where(i => i.Kind.Code == k.Code).ToList()))
        .Where(k => k.Items.Count > 0 || k.Kind.Code == Filter.Kind)
        .Select(k => (k.Kind, k.Items.Count, k.Items.Count == 0 ? null : ApprovalsDesk.Age(k.Items[0].Since, Act.At)));
}
