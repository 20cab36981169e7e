using System.Net;
using System.Net.Sockets;
using TaxCounter.Data.Storage;
using TaxCounter.Web.Commands;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>A database server that does not answer: its port is refused, and whoever starts something reads one sentence.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class ServerAwayTests : VerbTest
{
    [Theory]
    [InlineData("verify")]
    [InlineData("migrate")]
    [InlineData("serve")]
    [InlineData("user", "list")]
    public async Task Away_is_one_sentence_and_not_that_something_should_be_migrated(params string[] verb)
    {
        var (code, _, refused) = await Run([.. verb, "--Database:Provider=sqlserver", $"--ConnectionStrings:TaxCounter=Server=127.0.0.1,{Refused()};Database=TaxCounter;User Id=taxcounter;Password=none;Encrypt=true;Connect Timeout=5;ConnectRetryCount=0"]);

        Assert.Equal(CommandLine.Refused, code);
        Assert.Equal(StorageRefusals.ServerAway.Message, refused.Trim());
    }

    [Fact]
    public async Task The_script_for_an_administrator_needs_no_server_and_overwrites_nothing()
    {
        var file = Path.Combine(_folder, "taxcounter.sql");
        string[] asked = ["migrate", "--script", file, "--Database:Provider=sqlserver", "--ConnectionStrings:TaxCounter=Server=nowhere"];

        var written = await Run(asked);
        var again = await Run(asked);
        var onSqlite = await Run("migrate", "--script", file + ".other");

        Assert.Equal((0, 1, 1), (written.Code, again.Code, onSqlite.Code));
        Assert.Contains("CREATE TRIGGER \"JournalLines_no_update\"", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.Contains("already exists", again.Refused, StringComparison.Ordinal);
        Assert.Contains("--Database:Provider=sqlserver", onSqlite.Refused, StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".other"));
    }

    /// <summary>A port that nobody listens at.</summary>
    private static int Refused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
