namespace TaxCounter.Domain.Kernel;

/// <summary>
/// The table of what a record may become from where it is: one row for every state, looked at before each change. A record that moves otherwise is refused.
/// </summary>
/// <typeparam name="TState">Where a record can be.</typeparam>
public sealed class Moves<TState>
    where TState : struct, Enum
{
    private readonly Dictionary<TState, TState[]> _rows = [];

    /// <summary>The table.</summary>
    /// <param name="rows">Each state, with those it may lead to; none for an end.</param>
    /// <exception cref="ArgumentException">A state has no row, or two.</exception>
    public Moves(params ReadOnlySpan<(TState From, TState[] To)> rows)
    {
        foreach (var (from, to) in rows)
        {
            if (!_rows.TryAdd(from, to))
            {
                throw new ArgumentException($"{from} has two rows.", nameof(rows));
            }
        }

        if (Enum.GetValues<TState>().Where(s => !_rows.ContainsKey(s)).ToList() is [var forgotten, ..])
        {
            throw new ArgumentException($"{forgotten} has no row.", nameof(rows));
        }
    }

    /// <summary>Where a state may lead; nowhere from an end.</summary>
    public IReadOnlyList<TState> From(TState state) => _rows[state];

    /// <summary>Whether the table has this move.</summary>
    public bool Allow(TState from, TState to) => _rows[from].Contains(to);
}
