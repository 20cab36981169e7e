using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Tests.Storage;

public sealed class ServingLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-lock-").FullName;

    [Fact]
    public void A_second_program_on_the_same_file_is_refused_until_the_first_ends()
    {
        var first = ServingLock.Take(Options("a.db")).Value;

        Assert.Equal("storage.in-use", ServingLock.Take(Options("a.db")).Refusal?.Code);
        ServingLock.Take(Options("b.db")).Value.Dispose();

        first.Dispose();
        ServingLock.Take(Options("a.db")).Value.Dispose();
    }

    [Fact]
    public void Several_servers_may_stand_before_one_sql_server()
    {
        var options = new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=one", TaxIdKeyPath = "", EvidencePath = "" };

        using var first = ServingLock.Take(options).Value;
        using var second = ServingLock.Take(options).Value;

        Assert.NotSame(first, second);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private DatabaseOptions Options(string file) => new()
    {
        Provider = DatabaseProvider.Sqlite,
        ConnectionString = $"Data Source={Path.Combine(_folder, file)}",
        TaxIdKeyPath = "",
        EvidencePath = "",
    };
}
