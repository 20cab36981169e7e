using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Another program holds the records (R12).</summary>
public sealed class BusyRecordsTests : TrustTest
{
    private const int Seconds = 3;

    public BusyRecordsTests() => Counter.Settings["Database:BusySeconds"] = $"{Seconds}";

    [Fact]
    public async Task While_the_records_are_held_nothing_is_posted_and_afterwards_the_same_form_is_posted_once()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));

        await using (var other = new SqliteConnection($"Data Source={Counter.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var held = other.CreateCommand();
            held.CommandText = "BEGIN IMMEDIATE";
            await held.ExecuteNonQueryAsync();

            var since = Stopwatch.GetTimestamp();
            var busy = await Clerk.Submit(confirm, "#post");
            var waited = Stopwatch.GetElapsedTime(since);

            Assert.Contains(busy.StatusCode, new[] { HttpStatusCode.UnprocessableEntity, HttpStatusCode.ServiceUnavailable });
            Assert.Contains("The office's records are busy. Nothing was posted. Press the button again. It will be posted only once.", await Sentence(busy), StringComparison.Ordinal);
            Assert.True(waited < TimeSpan.FromSeconds(2 * Seconds), $"The clerk waited {waited}.");
            Assert.Equal(0, await Receipts());
        }

        var posted = await Clerk.Submit(confirm, "#post");
        var again = await Clerk.Submit(confirm, "#post");

        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.Equal(posted.Headers.Location, again.Headers.Location);
        await BooksHold(receipts: 1);
    }
}
