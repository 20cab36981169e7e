using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>
/// Finds what of the office each movement outside of it is: first by a reference of ours and the same amount, then by the same amount within some days where nothing
/// else has that amount on either side. Everything else a clerk confirms from the proposals.
/// </summary>
public static class StatementMatcher
{
    private const int ShortestReference = 3;

    /// <summary>The matches that need nobody, by the place of the movement in the list.</summary>
    /// <param name="items">The movements that are open.</param>
    /// <param name="targets">What the office recorded and nothing is matched to yet.</param>
    /// <param name="days">For how many days after it was recorded money may appear; null: by reference only.</param>
    public static IReadOnlyDictionary<int, StatementMatch> Sure(IReadOnlyList<ReadItem> items, IReadOnlyList<MatchTarget> targets, int? days)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(targets);
        Dictionary<int, StatementMatch> matches = [];
        HashSet<(MatchKind, string)> taken = [];
        foreach (var by in new[] { MatchedBy.Reference, MatchedBy.AmountAndDay })
        {
            var left = Enumerable.Range(0, items.Count).Where(i => !matches.ContainsKey(i)).ToList();
            var pairs = left.Select(i => (Item: i, Fitting: targets.Where(t => !taken.Contains((t.Kind, t.Key)) && Fits(items[i], t, by, days)).ToList())).Where(p => p.Fitting.Count == 1).ToList();
            foreach (var (item, target) in pairs.Select(p => (p.Item, p.Fitting[0])).Where(p => pairs.Count(o => o.Fitting[0] == p.Item2) == 1))
            {
                matches[item] = new StatementMatch(target, by);
                taken.Add((target.Kind, target.Key));
            }
        }

        return matches;
    }

    /// <summary>What a movement may be, the likeliest first: the same amount and reference, the same amount, our reference with another amount.</summary>
    public static IReadOnlyList<MatchTarget> Proposals(ReadItem item, IReadOnlyList<MatchTarget> targets, int? days)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(targets);
        return
        [
            .. targets.Where(t => MayBe(item.Kind, t.Kind)).Select(t => (Target: t, Rank: Rank(item, t, days))).Where(t => t.Rank > 0)
                .OrderByDescending(t => t.Rank).ThenBy(t => Math.Abs(item.Day.DayNumber - t.Target.Day.DayNumber)).ThenBy(t => t.Target.Key, StringComparer.Ordinal).Select(t => t.Target),
        ];
    }

    private static int Rank(ReadItem item, MatchTarget target, int? days) =>
        (item.Amount == target.Amount ? InDays(item, target, days) ? 4 : 1 : 0) + (Names(item, target) ? 2 : 0);

    private static bool Fits(ReadItem item, MatchTarget target, MatchedBy by, int? days) => item.Amount == target.Amount && MayBe(item.Kind, target.Kind) && !IsToRecord(item.Kind, target.Kind)
        && (by == MatchedBy.Reference ? Names(item, target) : InDays(item, target, days));

    private static bool InDays(ReadItem item, MatchTarget target, int? days) => days is { } most && item.Day.DayNumber - target.Day.DayNumber is >= 0 and var since && since <= most;

    /// <summary>A check that came back is recorded before it is matched: the receipt alone still says that it is paid.</summary>
    public static bool IsToRecord(ItemKind item, MatchKind target) => item == ItemKind.Returned && target == MatchKind.Receipt;

    /// <summary>Money in is no returned check, and one check in a lockbox is no deposit.</summary>
    private static bool MayBe(ItemKind item, MatchKind target) => item switch
    {
        ItemKind.LockboxCheck => false,
        ItemKind.CardSale or ItemKind.CardRefund => target == MatchKind.Receipt,
        ItemKind.Returned => target is MatchKind.Receipt or MatchKind.ReturnedCheck,
        ItemKind.Fee or ItemKind.OtherDebit => false,
        ItemKind.LockboxDeposit => target == MatchKind.LockboxFile,
        ItemKind.Deposit => target == MatchKind.Deposit,
        ItemKind.Electronic or ItemKind.Wire => target == MatchKind.CardFile,
        _ => target is MatchKind.Deposit or MatchKind.LockboxFile or MatchKind.CardFile,
    };

    private static bool Names(ReadItem item, MatchTarget target)
    {
        string[] told = [item.BankReference, item.CustomerReference, item.CheckNumber, .. Words(item.Text)];
        return target.References.Any(r => r.Length >= ShortestReference && told.Any(t => Same(t, r)));
    }

    private static string[] Words(string text) => text.Split([' ', ',', ';', ':', '/', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string told, string ours) => string.Equals(Plain(told), Plain(ours), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string reference) => TypedText.Plain(reference).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimStart('0');
}
