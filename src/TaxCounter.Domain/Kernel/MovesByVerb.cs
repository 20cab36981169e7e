namespace TaxCounter.Domain.Kernel;

/// <summary>
/// The same table as <see cref="Moves{TState}"/> where it matters what is done: a row for each pair of state and verb, with the states it may lead to. A pair without a
/// row is refused.
/// </summary>
/// <typeparam name="TVerb">What can be done with a record.</typeparam>
/// <typeparam name="TState">Where a record can be.</typeparam>
public sealed class MovesByVerb<TVerb, TState>
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private readonly Dictionary<(TState From, TVerb Verb), TState[]> _rows = [];

    /// <summary>The table.</summary>
    /// <param name="rows">Each pair, with the states it may lead to.</param>
    /// <exception cref="ArgumentException">A pair has two rows or leads nowhere, or a verb has no row.</exception>
    public MovesByVerb(params ReadOnlySpan<(TState From, TVerb Verb, TState[] To)> rows)
    {
        foreach (var (from, verb, to) in rows)
        {
            if (to.Length == 0 || !_rows.TryAdd((from, verb), to))
            {
                throw new ArgumentException($"{verb} from {from} has two rows, or leads nowhere.", nameof(rows));
            }
        }

        if (Enum.GetValues<TVerb>().Where(v => !_rows.Keys.Any(k => EqualityComparer<TVerb>.Default.Equals(k.Verb, v))).ToList() is [var forgotten, ..])
        {
            throw new ArgumentException($"{forgotten} has no row.", nameof(rows));
        }

        ByState = new Moves<TState>([.. Enum.GetValues<TState>().Select(s => (s, (TState[])[.. _rows.Where(r => EqualityComparer<TState>.Default.Equals(r.Key.From, s)).SelectMany(r => r.Value).Distinct()]))]);
    }

    /// <summary>The table without the verbs: from which state to which.</summary>
    public Moves<TState> ByState { get; }

    /// <summary>Where a verb may lead from a state; nowhere when it is not allowed.</summary>
    public IReadOnlyList<TState> From(TState from, TVerb verb) => _rows.GetValueOrDefault((from, verb)) ?? [];

    /// <summary>Whether the table has this move.</summary>
    public bool Allow(TState from, TVerb verb, TState to) => From(from, verb).Contains(to);
}
