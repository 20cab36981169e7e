using Microsoft.Data.Sqlite;
using Xunit;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>The office whose only administrator lost the phone.</summary>
[Collection(nameof(VerbsOneByOne))]
public sealed class RemoveAppVerbTests : VerbTest
{
    [Fact]
    public async Task The_app_of_the_only_administrator_is_removed_at_the_console_with_a_reason_in_the_trail()
    {
        await Run("migrate");
        await Run("user", "add", "dguidry", "--role", "administrator", "--person", "E401");
        var none = await Run("user", "remove-app", "dguidry");
        Assert.Equal(1, none.Code);
        Assert.Contains("dguidry has no authenticator app", none.Refused, StringComparison.Ordinal);
        Assert.Equal(1, Sql("""UPDATE "AspNetUsers" SET "TwoFactorEnabled" = 1 WHERE "UserName" = 'dguidry'"""));

        var removed = await Run("user", "remove-app", "dguidry", "--reason", "Phone fell into the bayou");

        Assert.Equal(0, removed.Code);
        Assert.Contains("sets up another app where the role requires one", removed.Said, StringComparison.Ordinal);
        Assert.Equal(1, Sql("""UPDATE "AspNetUsers" SET "LastSeenAt" = NULL WHERE "TwoFactorEnabled" = 0"""));
        Assert.Equal(1, (await Run("user", "remove-app", "nobody")).Code);
        Assert.Equal(1L, Scalar("""SELECT COUNT(*) FROM "AuditEntries" WHERE "What" = 'staff.remove-app' AND "Subject" = 'dguidry' AND "Reason" = 'Phone fell into the bayou' AND "From" = 'verb user remove-app'"""));
    }

    private int Sql(string sql) => With(sql, c => c.ExecuteNonQuery());

    private object? Scalar(string sql) => With(sql, c => c.ExecuteScalar());

    private T With<T>(string sql, Func<SqliteCommand, T> run)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "taxcounter.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written in this test
        command.CommandText = sql;
#pragma warning restore CA2100
        return run(command);
    }
}
