using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Data.Storage;

/// <summary>Notes what an act writes past the save: a statement of its own that changes rows. None may within a moment of reading.</summary>
internal sealed class DirectWrites : DbCommandInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData.Context is TaxCounterContext context)
        {
            OneMoment.WhyNotWrite(context);
        }

        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is TaxCounterContext { Run: { } run })
        {
            run.Wrote = true;
        }

        return ValueTask.FromResult(result);
    }
}
