using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>
/// Letters in bulk: one statement or notice for each account of a list, written some at a time. Which accounts was settled when it began, so it can go on after it was
/// broken off, and writes no letter twice. Its cover sheet says how many letters there are, what they come to, and the first and last number.
/// </summary>
public sealed class StatementRun
{
    /// <summary>The longest words about the list.</summary>
    public const int LongestList = 300;

    /// <summary>The most letters in one go.</summary>
    public const int MostLetters = 2_000;

    private readonly List<StatementRunItem> _items = [];

    private StatementRun() => (List, Requested) = ("", null!);

    public StatementRunId Id { get; private init; }

    public StatementRunNumber Number { get; private init; }

    public StatementKind Kind { get; private init; }

    /// <summary>Which accounts, in words.</summary>
    public string List { get; private init; }

    /// <summary>The office's day on which it began.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Who began it.</summary>
    public Signature Requested { get; private init; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>One for each account, in the order of the list.</summary>
    public IReadOnlyList<StatementRunItem> Items => _items;

    /// <summary>Those with a letter.</summary>
    public IEnumerable<StatementRunItem> Written => _items.Where(i => i.Letter is not null);

    /// <summary>How many letters are written.</summary>
    public int Count => Written.Count();

    /// <summary>What the letters come to.</summary>
    public Money Total => Written.Total(i => i.Amount!.Value);

    /// <summary>How many accounts are left.</summary>
    public int Left => _items.Count(i => i.Letter is null && i.WhyNone is null);

    /// <summary>The accounts for which none was written.</summary>
    public IEnumerable<StatementRunItem> Without => _items.Where(i => i.WhyNone is not null);

    /// <summary>The first number.</summary>
    public LetterNumber? First => Written.OrderBy(i => i.Place).FirstOrDefault()?.Letter;

    /// <summary>The last number.</summary>
    public LetterNumber? Last => Written.OrderBy(i => i.Place).LastOrDefault()?.Letter;

    internal static StatementRun Of(StatementRunId id, StatementRunNumber number, StatementKind kind, string list, IReadOnlyList<AccountId> accounts, CounterAct act)
    {
        var run = new StatementRun { Id = id, Number = number, Kind = kind, List = list, On = act.Today, Requested = act.Signature };
        run._items.AddRange(accounts.Select((a, i) => StatementRunItem.Of(id, i + 1, a)));
        return run;
    }
}
