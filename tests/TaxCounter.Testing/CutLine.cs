using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Testing;

/// <summary>The line to the records: loses a commit on its way there, or the answer on its way back, and may stay silent afterwards.</summary>
public sealed class CutLine : DbTransactionInterceptor, IDbConnectionInterceptor
{
    private int _commits;
    private int _answers;
    private bool _thenSilent;
    private bool _silent;
    private Exception _why = new TimeoutException("The line is cut.");

    /// <summary>A line that loses every answer.</summary>
    public static CutLine Losing { get; } = new() { _answers = int.MaxValue };

    /// <summary>Loses so many commits on their way there.</summary>
    public void LoseCommits(int times) => _commits = times;

    /// <summary>Loses so many answers on their way back.</summary>
    public void LoseAnswers(int times, bool thenStaySilent = false, Exception? why = null) => (_answers, _thenSilent, _why) = (times, thenStaySilent, why ?? _why);

    /// <summary>The line speaks again.</summary>
    public void Mend() => _silent = false;

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        _commits-- > 0 ? throw _why : ValueTask.FromResult(result);

    /// <inheritdoc/>
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (_answers-- <= 0)
        {
            return Task.CompletedTask;
        }

        _silent = _thenSilent;
        throw _why;
    }

    /// <inheritdoc/>
    public ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        _silent ? throw _why : ValueTask.FromResult(result);
}
