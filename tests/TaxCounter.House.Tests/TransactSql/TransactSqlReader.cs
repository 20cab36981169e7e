using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TaxCounter.House.Tests;

/// <summary>
/// Reads statements as SQL Server 2022 would. What its grammar refuses it says itself; the rest is what SQLite lets through and SQL Server does not: a name that is
/// not there, a name given in the same SELECT, a column beside sums that is not grouped by, a question within a sum, a day put into a text as it is.
/// </summary>
internal sealed class TransactSqlReader(TransactSqlNames names)
{
    /// <summary>What is wrong with a statement or a script; nothing where it may be sent.</summary>
    public IReadOnlyList<string> Read(string text)
    {
        var script = new TSql160Parser(initialQuotedIdentifiers: true, SqlEngineType.Standalone).Parse(new StringReader(text), out var errors);
        if (errors.Count > 0)
        {
            return [.. errors.Select(e => $"{e.Line}:{e.Column} {e.Message}")];
        }

        var tables = new Statements(names);
        script.Accept(tables);
        if (script.ScriptTokenStream.Any(t => t.Text == "||"))
        {
            tables.Found.Add("SQL Server puts texts together by CONCAT, not by ||.");
        }

        return [.. tables.Found.Distinct()];
    }

    /// <summary>Every statement of a script, and what stands in texts that are executed.</summary>
    private sealed class Statements(TransactSqlNames names) : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void ExplicitVisit(SelectStatement node)
        {
            var questions = new TransactSqlQuestions(names, Found);
            foreach (var cte in node.WithCtesAndXmlNamespaces?.CommonTableExpressions ?? [])
            {
                questions.Knows(cte.ExpressionName.Value, questions.Bind(cte.QueryExpression, null));
            }

            questions.Bind(node.QueryExpression, null);
        }

        public override void ExplicitVisit(InsertStatement node) => Named((node.InsertSpecification.Target as NamedTableReference)!, () => base.ExplicitVisit(node));

        public override void ExplicitVisit(UpdateStatement node)
        {
            if (node.UpdateSpecification.FromClause is null)
            {
                Named((NamedTableReference)node.UpdateSpecification.Target, () => { });
            }
        }

        public override void ExplicitVisit(ExecutableStringList node)
        {
            foreach (var text in node.Strings.OfType<StringLiteral>())
            {
                Found.AddRange(new TransactSqlReader(names).Read(text.Value));
            }
        }

        private void Named(NamedTableReference table, Action more)
        {
            var name = table.SchemaObject.BaseIdentifier.Value;
            if (name[0] is not ('@' or '#') && name != "__EFMigrationsHistory" && !names.Tables.ContainsKey(name))
            {
                Found.Add($"There is no table {name}.");
            }

            more();
        }
    }
}
