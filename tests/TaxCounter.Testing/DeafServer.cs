using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;

namespace TaxCounter.Testing;

/// <summary>
/// A SQL Server that writes down what it is told and answers nothing: no rows, or what a test says. Shows the very words that would be sent, by EF Core and by
/// hand, where there is no server; whether they are right, a parser says (House tests).
/// </summary>
public sealed class DeafServer
{
    private readonly List<string> _heard = [];

    /// <summary>Everything it was told, in order.</summary>
    public IReadOnlyList<string> Heard => _heard;

    /// <summary>What it answers a statement: a table, several, or an exception that is thrown; null for nothing.</summary>
    public Func<string, object?>? Answers { get; set; }

    /// <summary>What it answers whoever opens a connection: an exception; null to let them in.</summary>
    public Func<Exception?>? Opens { get; set; }

    /// <summary>From now on this context speaks to it.</summary>
    public TaxCounterContext Serve(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Database.SetDbConnection(new Connection(this), contextOwnsConnection: true);
        return context;
    }

    /// <summary>A table of one row and one column.</summary>
    public static DataTable One(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var table = new DataTable();
        table.Columns.Add("Value", value.GetType());
        table.Rows.Add(value);
        return table;
    }

    /// <summary>A table of no rows.</summary>
    public static DataTable Nothing(int columns)
    {
        var table = new DataTable();
        for (var i = 0; i < columns; i++)
        {
            table.Columns.Add(new DataColumn { DataType = typeof(object) });
        }

        return table;
    }

    /// <summary>The options of records on a server that nobody needs to reach.</summary>
    public static DatabaseOptions Options(string folder) => new()
    {
        Provider = DatabaseProvider.SqlServer,
        ConnectionString = "Server=deaf;Database=TaxCounter;Encrypt=true",
        TaxIdKeyPath = Path.Combine(folder, "taxids.json"),
        EvidencePath = Path.Combine(folder, "evidence"),
    };

    private DataTableReader Hear(string text)
    {
        _heard.Add(text);
        return Answers?.Invoke(text) switch
        {
            Exception exception => throw exception,
            DataTable table => table.CreateDataReader(),
            DataSet several => several.CreateDataReader(),
            _ => new DataTable().CreateDataReader(),
        };
    }

    private sealed class Connection(DeafServer server) : DbConnection
    {
        private ConnectionState _state;

        [AllowNull]
        public override string ConnectionString { get; set; } = "Server=deaf;Database=TaxCounter";

        public override string Database => "TaxCounter";

        public override string DataSource => "deaf";

        public override string ServerVersion => "16.0";

        public override ConnectionState State => _state;

        public override void ChangeDatabase(string databaseName)
        {
        }

        public override void Open() => _state = server.Opens?.Invoke() is { } no ? throw no : ConnectionState.Open;

        public override void Close() => _state = ConnectionState.Closed;

        public DataTableReader Hear(string text) => server.Hear(text);

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
        {
            using var answer = server.Hear($"SET TRANSACTION ISOLATION LEVEL {(isolationLevel == IsolationLevel.Snapshot ? "SNAPSHOT" : "READ COMMITTED")}; BEGIN TRANSACTION");
            return new Transaction(this, isolationLevel);
        }

        protected override DbCommand CreateDbCommand() => new Command(this);
    }

    private sealed class Transaction(Connection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;

        protected override DbConnection DbConnection => connection;

        public override void Commit() => connection.Hear("COMMIT TRANSACTION").Dispose();

        public override void Rollback() => connection.Hear("ROLLBACK TRANSACTION").Dispose();
    }

    private sealed class Command(Connection connection) : DbCommand
    {
        private readonly SqlCommand _parameters = new();

        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = connection;

        protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel()
        {
        }

        public override int ExecuteNonQuery()
        {
            using var answer = connection.Hear(CommandText);
            return 1;
        }

        public override object? ExecuteScalar()
        {
            using var answer = connection.Hear(CommandText);
            return answer.Read() ? answer.GetValue(0) : null;
        }

        public override void Prepare()
        {
        }

        protected override DbParameter CreateDbParameter() => new SqlParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => connection.Hear(CommandText);

        protected override void Dispose(bool disposing)
        {
            _parameters.Dispose();
            base.Dispose(disposing);
        }
    }
}
