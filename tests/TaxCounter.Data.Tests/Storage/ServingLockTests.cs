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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_program_that_comes_by_a_link_is_refused_too(bool isHard)
    {
        File.WriteAllText(Path.Combine(_folder, "a.db"), "");
        var link = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName, "b.db");
        if (isHard)
        {
            using var made = System.Diagnostics.Process.Start("ln", [Path.Combine(_folder, "a.db"), link])!;
            made.WaitForExit();
        }
        else
        {
            File.CreateSymbolicLink(link, Path.Combine(_folder, "a.db"));
        }

        var first = ServingLock.Take(Options("a.db")).Value;

        Assert.Equal("storage.in-use", ServingLock.Take(Options(Path.Combine("elsewhere", "b.db"))).Refusal?.Code);
        first.Dispose();
        ServingLock.Take(Options(Path.Combine("elsewhere", "b.db"))).Value.Dispose();
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
