using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Statements that every act sends alike. On SQLite each is prepared once and stays so while its connection is open, which the writer's is from act to act
/// (<see cref="WriterConnection"/>); on SQL Server, which remembers plans by itself, each is a command of its own. Belongs inside a transaction.
/// </summary>
internal static class PreparedStatements
{
    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<object, DbCommand>> _prepared = [];

    /// <summary>The statement of a key, ready for its values. Whoever asked says <see cref="Done"/>.</summary>
    /// <exception cref="InvalidOperationException">Asked for outside of a transaction.</exception>
    public static DbCommand Of(TaxCounterContext context, object key, Func<DbConnection, DbCommand> make)
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("The records are only written inside a transaction.");
        var connection = context.Database.GetDbConnection();
        if (connection is not SqliteConnection sqlite)
        {
            var one = make(connection);
            one.Transaction = transaction;
            return one;
        }

        var prepared = _prepared.GetOrCreateValue(sqlite);
        if (!prepared.TryGetValue(key, out var command))
        {
            prepared.Add(key, command = make(connection));
        }

        command.Transaction = transaction;
        return command;
    }

    /// <summary>The one number that a statement answers with; null where it answers nothing.</summary>
    public static async Task<long?> NumberAsync(TaxCounterContext context, string statement, string value)
    {
        var command = Of(context, statement, connection => Make(connection, statement));
        try
        {
            command.Parameters[0].Value = value;
            return await command.ExecuteScalarAsync() is long number ? number : null;
        }
        finally
        {
            await Done(command);
        }
    }

    /// <summary>The statement was used.</summary>
    public static ValueTask Done(DbCommand command) => command is SqliteCommand ? ValueTask.CompletedTask : command.DisposeAsync();

    /// <summary>Lets go of the statements of a connection that is given up.</summary>
    public static void Forget(SqliteConnection connection)
    {
        if (_prepared.TryGetValue(connection, out var prepared))
        {
            _prepared.Remove(connection);
            prepared.Values.ToList().ForEach(c => c.Dispose());
        }
    }

    private static DbCommand Make(DbConnection connection, string statement)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written out where it is used, never put together from outside.
        command.CommandText = statement;
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@p0";
        command.Parameters.Add(parameter);
        return command;
    }
}
