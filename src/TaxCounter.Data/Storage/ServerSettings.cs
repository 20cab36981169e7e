using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>
/// What a database on SQL Server must allow, set once by <c>migrate</c> and looked at before serving: that whoever reads never waits for who writes
/// (READ_COMMITTED_SNAPSHOT), and that a page reads one moment (ALLOW_SNAPSHOT_ISOLATION, <see cref="OneMoment"/>). Neither is on by itself.
/// </summary>
public static class ServerSettings
{
    private const string Asked = """
        SELECT CASE WHEN is_read_committed_snapshot_on = 1 AND snapshot_isolation_state IN (1, 3) THEN 1 ELSE 0 END AS "Value" FROM sys.databases WHERE database_id = DB_ID()
        """;

    /// <summary>The statements that set it. The first needs the database for itself: it is refused at once where somebody else is connected.</summary>
    public static IReadOnlyList<string> Statements { get; } =
    [
        "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT",
        "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON",
    ];

    /// <summary>Sets it where it is not set; refused with the sentence for the database administrator where TaxCounter may not.</summary>
    public static async Task<Refusal?> EnsureAsync(TaxCounterContext context)
    {
        if (await WhyNotAsync(context) is not { } no)
        {
            return null;
        }

        try
        {
            foreach (var statement in Statements)
            {
                await context.Database.ExecuteSqlRawAsync(statement);
            }
        }
        catch (SqlException exception) when (StorageFaults.Of(exception) == StorageFault.Unknown)
        {
            return no; // not allowed to, or somebody is connected
        }

        return null;
    }

    /// <summary>Why the database is not to be served from; null where it is as it must be.</summary>
    public static async Task<Refusal?> WhyNotAsync(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.IsSqlite() || await context.Database.SqlQueryRaw<int>(Asked).SingleAsync() == 1 ? null : StorageRefusals.ServerSettings;
    }
}
