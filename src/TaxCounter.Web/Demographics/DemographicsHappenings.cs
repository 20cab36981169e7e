using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Demographics;

/// <summary>Changes of what is on file between the postings of an account's history.</summary>
public sealed class DemographicsHappenings(IAccountChanges changes) : IAccountHappenings
{
    /// <inheritdoc/>
    public string Duty => Domain.Duties.Duty.WordOf(GetType());

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HappeningRow>> Between(AccountId account, DateTime from, DateTime before) =>
        [.. (await changes.Between(account, from, before)).Select(c => new HappeningRow { At = c.Entered.At, What = c.Undoes is null ? "On file" : "Undone", Text = Says(c), ByName = c.Entered.Name })];

    /// <summary>A change in a line: <c>phone (225) 555-0142 from Dec 1, 2026</c>.</summary>
    public static string Says(AccountChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var now = FileText.Says(change.Part, change.After) is { Length: > 0 } said ? said : "none";
        return $"{change.Part.Words()}: {now}{(change.Part == FilePart.Officer ? "" : $", from {DateWords.Date(change.From)}")}{(change.Undoes is { } of ? $", change {of} undone" : "")}";
    }
}
