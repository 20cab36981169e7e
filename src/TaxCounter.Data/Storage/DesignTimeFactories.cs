using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TaxCounter.Data.Storage;

/// <summary>Lets dotnet-ef make the SQLite migrations without a host.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteTaxCounterContext>
{
    public SqliteTaxCounterContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteTaxCounterContext>();
        builder.Use(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = "Data Source=design.db", TaxIdKeyPath = "", EvidencePath = "" });
        return new SqliteTaxCounterContext(builder.Options);
    }
}

/// <summary>Lets dotnet-ef make the SQL Server migrations without a host or a server.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerTaxCounterContext>
{
    public SqlServerTaxCounterContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqlServerTaxCounterContext>();
        builder.Use(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=design", TaxIdKeyPath = "", EvidencePath = "" });
        return new SqlServerTaxCounterContext(builder.Options);
    }
}
