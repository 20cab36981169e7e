using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace TaxCounter.Data.Imports;

/// <summary>
/// Where the good rows of a file stand, on the disk and not in memory: a file may have millions of them. Only places and hashes are kept, never what a row says; SQLite
/// takes the file away by itself. It finds what stands in the file twice, and gives the rows account by account.
/// </summary>
internal sealed class StagedRows : IDisposable
{
    private readonly SqliteConnection _db = new("Data Source=;Pooling=False");
    private readonly SqliteCommand _add;

    public StagedRows()
    {
        _db.Open();
        Do("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-32768; BEGIN");
        Do("CREATE TABLE Staged (Line INTEGER PRIMARY KEY, Place INTEGER, Account TEXT, Day INTEGER, Record BLOB, Document BLOB, Hash BLOB, Receipt BLOB)");
        _add = _db.CreateCommand();
        _add.CommandText = "INSERT INTO Staged VALUES (@0, @1, @2, @3, @4, @5, @6, @7)";
        for (var i = 0; i < 8; i++)
        {
            _add.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"@{i}") });
        }
    }

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a row that is good by itself.</summary>
    public void Add(ExportRow row, byte[] hash, long at)
    {
        var paid = row as PaymentRow;
        object[] values =
        [
            row.Line, at, row.Account.Digits, paid?.PaidOn.DayNumber ?? 0, Short(row.Key), Short(row.Document), hash,
            paid is null ? DBNull.Value : Short($"{paid.Account.Digits}/{paid.PaidOn.DayNumber}/{paid.Tender}"),
        ];
        for (var i = 0; i < values.Length; i++)
        {
            _add.Parameters[i].Value = values[i];
        }

        _add.ExecuteNonQuery();
        Count++;
    }

    /// <summary>Takes out what stands in the file before, in the order of the file within each document, and puts the rest in order.</summary>
    /// <returns>What was taken out.</returns>
    public List<RowTwice> Settle()
    {
        List<RowTwice> twice = [];
        using (var command = Command("SELECT Line, Place, Record, Document, Hash, Receipt FROM Staged WHERE Document IN (SELECT Document FROM Staged GROUP BY Document HAVING COUNT(*) > 1) ORDER BY Document, Line"))
        {
            using var reader = command.ExecuteReader();
            string? document = null;
            Dictionary<string, (long Line, string Hash)> seen = [];
            (long Line, string Receipt)? first = null;
            while (reader.Read())
            {
                if (Text(reader, 3) is var of && of != document)
                {
                    (document, first) = (of, null);
                    seen.Clear();
                }

                var (line, record, hash) = (reader.GetInt64(0), Text(reader, 2), Text(reader, 4));
                if (seen.TryGetValue(record, out var earlier))
                {
                    twice.Add(new RowTwice(line, reader.GetInt64(1), earlier.Line, earlier.Hash == hash ? RowTwiceKind.Repeated : RowTwiceKind.OtherContent));
                }
                else if (!reader.IsDBNull(5) && (first ??= (line, Text(reader, 5))) is var receipt && receipt.Receipt != Text(reader, 5))
                {
                    twice.Add(new RowTwice(line, reader.GetInt64(1), receipt.Line, RowTwiceKind.OtherReceipt));
                }
                else
                {
                    seen.Add(record, (line, hash));
                }
            }
        }

        foreach (var row in twice)
        {
            Do(string.Create(CultureInfo.InvariantCulture, $"DELETE FROM Staged WHERE Line = {row.Line}"));
        }

        Count -= twice.Count;
        Do("CREATE TABLE Ordered AS SELECT Line, Place, Account, Hash FROM Staged ORDER BY Account, Day, Line");
        Do("DROP TABLE Staged");
        return twice;
    }

    /// <summary>The rows account by account, payments by their day, else as they stand in the file.</summary>
    public IEnumerable<StagedRow> InOrder()
    {
        using var command = Command("SELECT Line, Place, Account, Hash FROM Ordered ORDER BY rowid");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new StagedRow(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), (byte[])reader.GetValue(3));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _add.Dispose();
        _db.Dispose();
    }

    private static byte[] Short(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];

    private static string Text(SqliteDataReader reader, int at) => Convert.ToHexString((byte[])reader.GetValue(at));

    private SqliteCommand Command(string sql)
    {
        var command = _db.CreateCommand();
#pragma warning disable CA2100 // The questions and statements are the ones above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private void Do(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}

/// <summary>A row of a file by its place.</summary>
/// <param name="Line">Its line.</param>
/// <param name="At">The byte at which it begins.</param>
/// <param name="Account">The ten digits of its account.</param>
/// <param name="Hash">The hash of what it says.</param>
internal readonly record struct StagedRow(long Line, long At, string Account, byte[] Hash);

/// <summary>A row that stands in the file before.</summary>
/// <param name="Line">Its line.</param>
/// <param name="At">The byte at which it begins.</param>
/// <param name="Earlier">The line of the other.</param>
/// <param name="Kind">What is wrong with it.</param>
internal readonly record struct RowTwice(long Line, long At, long Earlier, RowTwiceKind Kind);

/// <summary>What is wrong with a row that stands in the file before.</summary>
internal enum RowTwiceKind
{
    /// <summary>Nothing: it says the same.</summary>
    Repeated = 1,

    /// <summary>It says something else under the same key.</summary>
    OtherContent,

    /// <summary>Its receipt is of another account, day or tender.</summary>
    OtherReceipt,
}
