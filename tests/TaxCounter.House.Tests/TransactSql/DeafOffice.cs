using System.Data;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;
using TaxCounter.Web.Commands;

namespace TaxCounter.House.Tests;

/// <summary>The office's services before a SQL Server that writes down what they say and has no records: an empty office.</summary>
internal sealed class DeafOffice : IAsyncDisposable
{
    private readonly DeafRecords _records;

    public DeafOffice()
    {
        _records = new DeafRecords(services =>
        {
            services.AddSignIns(new ConfigurationBuilder().Build(), environment: "Development").AddOffice();
            Offered = [.. services.Select(s => s.ServiceType)];
        });
        Server.Answers = Nothing;
        using var scope = _records.Services.CreateScope();
        Names = new TransactSqlNames(scope.ServiceProvider.GetRequiredService<TaxCounterContext>());
    }

    public DeafServer Server => _records.Server;

    public TransactSqlNames Names { get; }

    /// <summary>What the office can be asked for.</summary>
    public IReadOnlyList<Type> Offered { get; private set; } = [];

    /// <summary>One request's work.</summary>
    public Task<T> Do<T>(Func<IServiceProvider, Task<T>> work) => _records.Do(work);

    /// <summary>What is wrong with what was said so far.</summary>
    public IEnumerable<string> Wrong()
    {
        var reader = new TransactSqlReader(Names);
        return Server.Heard.Distinct().SelectMany(text => reader.Read(text).Select(wrong => $"{wrong}\n{text}\n"));
    }

    public ValueTask DisposeAsync() => _records.DisposeAsync();

    /// <summary>No rows, but sums have one all the same; the trail has an end; and what is changed was there.</summary>
    private static object? Nothing(string text)
    {
        if (Regex.Count(text, "OUTPUT 1|@@ROWCOUNT") is > 0 and var changes)
        {
            var each = new DataSet();
            each.Tables.AddRange([.. Enumerable.Range(0, changes).Select(_ => Row([1]))]);
            return each;
        }

        if (text.Contains("sys.databases", StringComparison.Ordinal))
        {
            return DeafServer.One(0); // as it comes from the server
        }

        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var errors);
        if (errors.Count > 0 || (script as TSqlScript)?.Batches.SelectMany(b => b.Statements).OfType<SelectStatement>().LastOrDefault()?.QueryExpression is not QuerySpecification question)
        {
            return null;
        }

        if (text.Contains("[AuditHead]", StringComparison.Ordinal) || text.Contains("\"AuditHead\"", StringComparison.Ordinal))
        {
            return Row([.. question.SelectElements.Select(e => TransactSqlValues.Text(e) is var said && said.Contains("Hash", StringComparison.Ordinal) ? new byte[32] : said.Contains("Sequence", StringComparison.Ordinal) ? 0L : (object)1)]);
        }

        var values = question.SelectElements.OfType<SelectScalarExpression>().Select(e => e.Expression).ToList();
        return question.GroupByClause is null && values.Exists(IsSum) ? Row([.. values.Select(Zero)]) : DeafServer.Nothing(question.SelectElements.Count);
    }

    private static bool IsSum(ScalarExpression value) => value is SearchedCaseExpression { WhenClauses: [{ WhenExpression: ExistsPredicate }] } || TransactSqlValues.Has<FunctionCall>(value, TransactSqlValues.IsSum) && !TransactSqlValues.Has<ScalarSubquery>(value);

    private static object Zero(ScalarExpression value) => value switch
    {
        SearchedCaseExpression => false,
        FunctionCall { FunctionName.Value: "COUNT" } => 0,
        FunctionCall { FunctionName.Value: "COUNT_BIG" } => 0L,
        CoalesceExpression => 0L,
        _ => DBNull.Value,
    };

    private static DataTable Row(object[] values)
    {
        var table = new DataTable();
        foreach (var value in values)
        {
            table.Columns.Add(new DataColumn { DataType = value is DBNull ? typeof(object) : value.GetType() });
        }

        table.Rows.Add(values);
        return table;
    }
}
