using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TaxCounter.House.Tests;

/// <summary>Follows the names of a question through its tables, and looks at what it groups by.</summary>
internal sealed class TransactSqlQuestions(TransactSqlNames names, List<string> found)
{
    private const string All = "*";
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name given before the question.</summary>
    public void Knows(string name, IReadOnlyDictionary<string, string> columns) => _known[name] = columns;

    /// <summary>Looks at a question.</summary>
    /// <returns>What it answers: the columns with their types.</returns>
    public IReadOnlyDictionary<string, string> Bind(QueryExpression question, TransactSqlScope? around)
    {
        switch (question)
        {
            case BinaryQueryExpression both:
                Bind(both.SecondQueryExpression, around);
                return Bind(both.FirstQueryExpression, around);
            case QueryParenthesisExpression one:
                return Bind(one.QueryExpression, around);
            case QuerySpecification one:
                return Bind(one, around);
            default:
                return new Dictionary<string, string>();
        }
    }

    private Dictionary<string, string> Bind(QuerySpecification question, TransactSqlScope? around)
    {
        var scope = new TransactSqlScope(around);
        foreach (var table in question.FromClause?.TableReferences ?? [])
        {
            Add(table, scope, around);
        }

        var values = new TransactSqlValues(this, scope, found);
        question.WhereClause?.Accept(values);
        question.GroupByClause?.Accept(values);
        question.HavingClause?.Accept(values);
        var answers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in question.SelectElements)
        {
            element.Accept(values);
            if (element is SelectStarExpression)
            {
                answers[All] = "";
            }
            else if (element is SelectScalarExpression { Expression: var value } one)
            {
                var name = one.ColumnName?.Value ?? (value as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers[^1].Value;
                answers[name ?? $"({answers.Count})"] = values.TypeOf(value);
            }
        }

        TransactSqlGroups.Look(question, found);
        return answers;
    }

    private void Add(TableReference table, TransactSqlScope scope, TransactSqlScope? around)
    {
        switch (table)
        {
            case NamedTableReference named:
                var name = named.SchemaObject.BaseIdentifier.Value;
                scope.Add(named.Alias?.Value ?? name, Columns(name, named.SchemaObject.SchemaIdentifier?.Value));
                break;
            case QueryDerivedTable derived:
                var answers = Bind(derived.QueryExpression, around);
                scope.Add(derived.Alias.Value, answers.ContainsKey(All) ? null : answers);
                break;
            case QualifiedJoin join:
                Add(join.FirstTableReference, scope, around);
                Add(join.SecondTableReference, scope, around);
                join.SearchCondition.Accept(new TransactSqlValues(this, scope, found));
                break;
            case UnqualifiedJoin join:
                Add(join.FirstTableReference, scope, around);
                Add(join.SecondTableReference, scope, join.UnqualifiedJoinType is UnqualifiedJoinType.CrossApply or UnqualifiedJoinType.OuterApply ? scope : around);
                break;
            case JoinParenthesisTableReference inner:
                Add(inner.Join, scope, around);
                break;
            case TableReferenceWithAlias { Alias: { } alias }:
                scope.Add(alias.Value, null);
                break;
        }
    }

    private IReadOnlyDictionary<string, string>? Columns(string name, string? schema)
    {
        if (schema is "sys" or "INFORMATION_SCHEMA" || name[0] is '@' or '#' || name == "__EFMigrationsHistory")
        {
            return null;
        }

        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        if (names.Tables.TryGetValue(name, out var columns))
        {
            return columns;
        }

        found.Add($"There is no table {name}.");
        return null;
    }
}
