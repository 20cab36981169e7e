using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TaxCounter.Data.Storage;

/// <summary>
/// One statement of SQLite, prepared once and run for each of many rows. The provider would look every parameter up by its name for each row; here they go by their
/// place, and are stored exactly as the provider stores them.
/// </summary>
internal sealed class BulkStatement : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private int _at;

    /// <summary>Prepares it.</summary>
    public BulkStatement(SqliteConnection connection, string text)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, text, out _statement));
    }

    /// <summary>The next value of the row.</summary>
    /// <exception cref="NotSupportedException">A type that no column of an import has.</exception>
    public void Bind(object? value)
    {
        _at++;
        Check(value switch
        {
            null => raw.sqlite3_bind_null(_statement, _at),
            string text => raw.sqlite3_bind_text(_statement, _at, text),
            long number => raw.sqlite3_bind_int64(_statement, _at, number),
            int number => raw.sqlite3_bind_int64(_statement, _at, number),
            bool yes => raw.sqlite3_bind_int64(_statement, _at, yes ? 1 : 0),
            Guid id => Bind(id),
            DateOnly day => raw.sqlite3_bind_text(_statement, _at, day.ToString("yyyy\\-MM\\-dd", CultureInfo.InvariantCulture)),
            DateTime moment => raw.sqlite3_bind_text(_statement, _at, moment.ToString("yyyy\\-MM\\-dd HH\\:mm\\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            byte[] bytes => raw.sqlite3_bind_blob(_statement, _at, bytes),
            _ => throw new NotSupportedException($"{value.GetType().Name} is not written in bulk."),
        });
    }

    /// <summary>Runs it with the values of the row.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        _at = 0;
        var answer = raw.sqlite3_step(_statement);
        var reset = raw.sqlite3_reset(_statement);
        Check(answer == raw.SQLITE_DONE ? reset : answer);
        return raw.sqlite3_changes(_connection.Handle);
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private int Bind(Guid id)
    {
        Span<char> text = stackalloc char[36];
        Span<byte> upper = stackalloc byte[36];
        id.TryFormat(text, out _);
        for (var i = 0; i < text.Length; i++)
        {
            upper[i] = (byte)char.ToUpperInvariant(text[i]);
        }

        return raw.sqlite3_bind_text(_statement, _at, upper);
    }

    private void Check(int answer)
    {
        if (answer is not raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(answer, _connection.Handle);
        }
    }
}
