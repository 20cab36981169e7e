using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Rows that ride along with the act that follows in the same request, in its commit: that a password was given again, mostly. Whatever no act took is written by
/// itself before the request is answered, so that nothing is answered before it is durable.
/// </summary>
public sealed class RidingAlong
{
    private readonly List<(CounterAct Act, Func<TaxCounterContext, Task> Add)> _waiting = [];

    /// <summary>Whether the request promised to write what is left over; where nobody did, rows are not to wait.</summary>
    internal bool IsPromised { get; set; }

    /// <summary>The act of the first row that waits; null where nothing does.</summary>
    internal CounterAct? First => _waiting.Count == 0 ? null : _waiting[0].Act;

    /// <summary>Waits for the next act.</summary>
    internal void Add(CounterAct act, Func<TaxCounterContext, Task> row) => _waiting.Add((act, row));

    /// <summary>Adds what waits to an attempt at an act.</summary>
    internal async Task AddTo(TaxCounterContext context)
    {
        foreach (var (_, add) in _waiting)
        {
            await add(context);
        }
    }

    /// <summary>An act is answered: if it stands, what rode along does too.</summary>
    internal Result<T> After<T>(Result<T> answer)
    {
        if (answer.Refusal is null)
        {
            _waiting.Clear();
        }

        return answer;
    }
}
