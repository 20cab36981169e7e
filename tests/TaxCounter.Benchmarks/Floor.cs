using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TaxCounter.Benchmarks;

/// <summary>
/// What the same machine does with the same writes and nothing else: Kestrel, one gate, ADO.NET, SQLite with synchronous=FULL; no rules, no pages, no sign-in.
/// The distance to it is what TaxCounter adds.
/// </summary>
internal static class Floor
{
    public static async Task<Timings> Measure(int clerks, int payments, RowsOfAPayment rows)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("taxcounter-floor-").FullName, "floor.db");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Floor).Assembly.Location, "floor", address.ToString(), file, $"{rows.Lines}", $"{rows.Others}", $"{rows.Changes}" },
            RedirectStandardOutput = true,
        })!;
        await process.StandardOutput.ReadLineAsync();
        var timings = new Timings();
        using var client = new HttpClient { BaseAddress = address };
        await Post(client);
        await timings.Whole(() => Processor(process), () => Task.WhenAll(Enumerable.Range(0, clerks).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < payments / clerks; i++)
            {
                await timings.Time(() => Post(client));
            }
        }))));
        process.Kill();
        await process.WaitForExitAsync();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return timings;
    }

    public static async Task Serve(string address, string file, RowsOfAPayment rows)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        await using var app = builder.Build();
        using var gate = new SemaphoreSlim(1);
        using var db = new SqliteConnection($"Data Source={file}");
        db.Open();
        Run(db, null, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Line (Id BLOB PRIMARY KEY, Account TEXT, Side TEXT, Cents INTEGER, Ref BLOB); CREATE INDEX LineRef ON Line (Ref); CREATE TABLE Other (Id BLOB PRIMARY KEY, Text TEXT, Cents INTEGER); CREATE TABLE Counter (Id INTEGER PRIMARY KEY, Next INTEGER); INSERT INTO Counter VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 1);");
        app.MapPost("/pay", async () =>
        {
            await gate.WaitAsync();
            try
            {
                await using var transaction = db.BeginTransaction(deferred: false);
                var reference = Guid.CreateVersion7().ToByteArray(bigEndian: true);
                for (var i = 0; i < rows.Lines; i++)
                {
                    Run(db, transaction, "INSERT INTO Line VALUES ($id, 'Receivable', 'Debit', 12345, $ref)", ("$id", Guid.CreateVersion7().ToByteArray(bigEndian: true)), ("$ref", reference));
                }

                for (var i = 0; i < rows.Others; i++)
                {
                    Run(db, transaction, "INSERT INTO Other VALUES ($id, 'as long as a row of a payment usually is, with a name and a reason', 12345)", ("$id", Guid.CreateVersion7().ToByteArray(bigEndian: true)));
                }

                for (var i = 1; i <= rows.Changes; i++)
                {
                    Run(db, transaction, "UPDATE Counter SET Next = Next + 1 WHERE Id = $id", ("$id", i));
                }

                await transaction.CommitAsync();
                return Results.Ok();
            }
            finally
            {
                gate.Release();
            }
        });
        await app.StartAsync();
        Console.WriteLine("ready");
        await app.WaitForShutdownAsync();
    }

    private static async Task Post(HttpClient client)
    {
        using var answer = await client.PostAsync(new Uri("/pay", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
    }

    private static void Run(SqliteConnection db, SqliteTransaction? transaction, string sql, params (string Name, object Value)[] values)
    {
        using var command = db.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    private static TimeSpan Processor(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
