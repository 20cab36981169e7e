using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TaxCounter.Data.Storage;

/// <summary>A turn on SQL Server: a transaction and a commit of its own. The row of the audit chain's head is taken first, so that several servers before one database wait for each other, no longer than is left of the patience.</summary>
internal sealed class OwnTurn(TaxCounterContext context, WriteGate gate) : Turn(gate)
{
    private const string Queue = """; UPDATE "AuditHead" SET "Sequence" = "Sequence" WHERE "Id" = 1""";
    private IDbContextTransaction? _transaction;
    private bool _isOpen;
    private bool _isKept;

    /// <inheritdoc/>
    public override async Task Begin(TimeSpan left)
    {
        await context.Database.OpenConnectionAsync();
        _isOpen = true;
        _transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        var wait = SqlServerSessions.LockTimeout(left);
        await context.Database.ExecuteSqlRawAsync(string.Concat(wait, Queue));
    }

    /// <inheritdoc/>
    public override Task Keep()
    {
        _isKept = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task Undo(Exception? why)
    {
        if (_transaction is not null && why is null)
        {
            await _transaction.RollbackAsync();
        }

        await Close(); // after a fault the server undoes it with the connection
    }

    /// <inheritdoc/>
    protected override async Task End(WriteGate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        try
        {
            if (_isKept && _transaction is not null)
            {
                await _transaction.CommitAsync();
            }

        }
        finally
        {
            try
            {
                await Close();
            }
            finally
            {
                gate.Leave();
            }
        }
    }

    private async Task Close()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
            _transaction = null;
        }

        if (_isOpen)
        {
            _isOpen = false;
            await context.Database.CloseConnectionAsync();
        }
    }
}
