using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TaxCounter.Data.Storage;

/// <summary>A turn on SQLite: the act is done on the connection of the shared commit, and the context has its own connection back before anybody else goes on.</summary>
internal sealed class SharedTurn(TaxCounterContext context, WriteGate gate, IDbContextFactory<TaxCounterContext> contexts, TimeSpan longest) : Turn(gate)
{
    private readonly WriteGate _gate = gate;
    private IDbContextTransaction? _within;
    private SqliteConnection? _own;
    private Task? _answer;

    /// <inheritdoc/>
    public override async Task Begin(TimeSpan left)
    {
        var shared = _gate.Open ??= await SharedCommit.Begin(_gate.Writer ??= await WriterConnection.Open(contexts), _gate.Mark, left, longest);
        _own = (SqliteConnection)context.Database.GetDbConnection();
        context.Database.SetDbConnection(shared.Transaction.Connection, contextOwnsConnection: false);
        _within = await context.Database.UseTransactionAsync(shared.Transaction);
        shared.BeginAct();
    }

    /// <inheritdoc/>
    public override async Task Keep()
    {
        _gate.Open!.KeepAct();
        _answer = _gate.Open.Answer;
        await LetGo();
    }

    /// <inheritdoc/>
    public override async Task Undo(Exception? why)
    {
        if (_within is not null)
        {
            _gate.Open!.UndoAct(why);
        }

        await LetGo();
    }

    /// <inheritdoc/>
    protected override async Task End(WriteGate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        var shared = gate.Open;
        if (shared is not null && !(shared.MayWait && gate.PassOn()))
        {
            gate.Open = null;
            var isSound = await shared.End();
            await GiveUp(gate, unless: isSound);
            gate.Leave();
        }
        else if (shared is null)
        {
            await GiveUp(gate, unless: false);
            gate.Leave();
        }

        await (_answer ?? Task.CompletedTask);
    }

    private static async Task GiveUp(WriteGate gate, bool unless)
    {
        if (!unless)
        {
            await gate.DisposeAsync();
        }
    }

    private async Task LetGo()
    {
        if (_within is not null)
        {
            await _within.DisposeAsync();
            _within = null;
        }

        if (_own is not null)
        {
            context.Database.SetDbConnection(_own, contextOwnsConnection: true);
            _own = null;
        }
    }
}
