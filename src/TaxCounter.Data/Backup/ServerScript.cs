using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Backup;

/// <summary>
/// Everything that <c>migrate</c> does to a database on SQL Server, as one script for an administrator who wants to read it and run it: the settings of the database,
/// the tables, and the triggers of tables that only grow. It may be run again. Rules, templates and articles that ship are recorded by <c>migrate</c> or at the start.
/// </summary>
public sealed class ServerScript(TaxCounterContext context)
{
    /// <summary>Writes it; refused on SQLite, which has no administrator of its own.</summary>
    public Result<string> Write()
    {
        if (context.Database.IsSqlite())
        {
            return StorageRefusals.ScriptIsForSqlServer;
        }

        // sqlcmd begins with QUOTED_IDENTIFIER OFF, and then every name in quotes would be a text; indexes with a condition insist on the others too.
        var script = new StringBuilder();
        Add(script, "SET QUOTED_IDENTIFIER ON;\nSET ANSI_NULLS ON;\nSET ANSI_PADDING ON;\nSET ANSI_WARNINGS ON;\nSET ARITHABORT ON;\nSET CONCAT_NULL_YIELDS_NULL ON;\nSET NUMERIC_ROUNDABORT OFF;");
        foreach (var statement in ServerSettings.Statements)
        {
            Add(script, statement + ";");
        }

        script.Append(context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent).TrimEnd()).Append('\n');
        foreach (var trigger in AppendOnlyTables.Statements(context))
        {
            Add(script, trigger + ";");
        }

        return script.ToString();
    }

    private static void Add(StringBuilder script, string batch) => script.Append(batch).Append("\nGO\n\n");
}
