using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MergedAccounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>Merges between the postings of an account's history: proposed, decided, undone.</summary>
public sealed class MergeHappenings(IAccounts accounts, MergeDesk desk) : IAccountHappenings
{
    /// <inheritdoc/>
    public string Duty => Domain.Duties.Duty.WordOf(GetType());

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HappeningRow>> Between(AccountId account, DateTime from, DateTime before) =>
        await accounts.Find(account) is not { } whose ? [] : [.. (await desk.Before(whose)).SelectMany(Rows).Where(r => r.At >= from && r.At < before).OrderByDescending(r => r.At)];

    private static IEnumerable<HappeningRow> Rows(MergeLine line)
    {
        var (merge, with) = (line.Merge, line.IsDuplicate ? $"into {line.Other.Number.Grouped()}" : $"{line.Other.Number.Grouped()} into this account");
        yield return Row(merge.Proposed, $"{with}, proposed: {merge.Reason}");
        if (merge.Decided is { } decided)
        {
            yield return Row(decided, $"{with}, {(merge.State == MergeState.Undone ? MergeState.Merged : merge.State).Words()}{(merge.DecisionNote is { } note ? ": " + note : "")}");
        }

        if (merge.Undone is { } undone)
        {
            yield return Row(undone, $"{with}, undone: {merge.UndoReason}");
        }
    }

    private static HappeningRow Row(Signature by, string text) => new() { At = by.At, What = "Merge", Text = text, ByName = by.Name };
}
