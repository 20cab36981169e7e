using Microsoft.Data.Sqlite;

namespace TaxCounter.Benchmarks;

/// <summary>What one payment writes, counted in the records: the floor writes the same.</summary>
/// <param name="Lines">Lines of the journal.</param>
/// <param name="Others">Other new rows: posting, receipt, tender, what it paid, audit entry.</param>
/// <param name="Changes">Rows that are changed: obligation, balance, drawer, number, head of the audit trail.</param>
internal sealed record RowsOfAPayment(int Lines, int Others, int Changes)
{
    private const int ChangedRows = 5;
    private static readonly string[] _tables = ["Postings", "PaymentEvents", "Tenders", "Payments", "AuditEntries"];

    /// <summary>What the payments between two counts wrote, on average.</summary>
    public static RowsOfAPayment Between(long[] before, long[] after)
    {
        var payments = Math.Max(1, after[2] - before[2]);
        int Each(int at) => (int)Math.Round((after[at] - before[at]) / (double)payments);
        return new RowsOfAPayment(Each(0), Enumerable.Range(1, _tables.Length).Sum(Each), ChangedRows);
    }

    /// <summary>How many rows there are now: lines, then each of the other tables.</summary>
    public static long[] Count(string file)
    {
        using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        db.Open();
        return [.. _tables.Prepend("JournalLines").Select(table =>
        {
            using var command = db.CreateCommand();
#pragma warning disable CA2100 // The names are the ones above.
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
#pragma warning restore CA2100
            return (long)command.ExecuteScalar()!;
        })];
    }
}
