using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.SqlClient.Server;
using Microsoft.SqlServer.Server;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>What SqlClient loads when a command has parameters is there, server or no server.</summary>
public sealed class SqlServerClientTests
{
    [Fact]
    public void A_command_with_parameters_finds_every_assembly_it_asks_for()
    {
        var row = new SqlDataRecord(new SqlMetaData("Id", SqlDbType.UniqueIdentifier), new SqlMetaData("Amount", SqlDbType.Decimal, 18, 2));
        row.SetGuid(0, Guid.Empty);
        row.SetDecimal(1, 12.34m);
        using var command = new SqlCommand("SELECT * FROM \"JournalLines\" WHERE \"AccountId\" = @account");
        command.Parameters.AddWithValue("@account", Guid.Empty);
        command.Parameters.Add(new SqlParameter("@rows", SqlDbType.Structured) { TypeName = "Lines", Value = new[] { row } });

        Assert.Equal(2, command.Parameters.Count);
        Assert.Equal(12.34m, row.GetDecimal(1));
        Assert.Equal("Microsoft.SqlServer.Server", typeof(SqlFunctionAttribute).Assembly.GetName().Name);
    }

    /// <summary>A clr type of one's own is where SqlClient itself asks that assembly.</summary>
    [Fact]
    public void A_type_that_writes_itself_is_measured_by_the_package_itself()
    {
        Assert.Equal(Format.UserDefined, new SqlUserDefinedTypeAttribute(Format.UserDefined) { MaxByteSize = 16 }.Format);
        Assert.True(typeof(IBinarySerialize).IsInterface);
        Assert.StartsWith("Microsoft.SqlServer.Server, Version=1.0.0.0", typeof(InvalidUdtException).Assembly.FullName, StringComparison.Ordinal);
    }
}
