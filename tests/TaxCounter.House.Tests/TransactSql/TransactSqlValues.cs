using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TaxCounter.House.Tests;

/// <summary>Looks at the values of a question: their names, the functions, and what is put together of what.</summary>
internal sealed class TransactSqlValues(TransactSqlQuestions questions, TransactSqlScope scope, List<string> found) : TSqlFragmentVisitor
{
    private static readonly string[] _counts = ["COUNT", "COUNT_BIG"];
    private static readonly string[] _sums = [.. _counts, "SUM", "MIN", "MAX", "AVG"];

    /// <summary>What SQL Server knows, as far as the program uses it.</summary>
    private static readonly HashSet<string> _functions = new(StringComparer.OrdinalIgnoreCase)
    {
        "ABS", "AVG", "CEILING", "CHARINDEX", "CONCAT", "COUNT", "COUNT_BIG", "DATEADD", "DATEDIFF", "DATEPART", "DATALENGTH", "DB_ID", "FLOOR", "ISNULL", "JSON_VALUE", "LEN", "LOWER", "LTRIM",
        "MAX", "MIN", "OBJECT_ID", "REPLACE", "ROUND", "ROW_NUMBER", "RTRIM", "SERVERPROPERTY", "SIGN", "SUBSTRING", "SUM", "TRIM", "UPPER",
    };

    /// <summary>What a piece of a statement says, without its spaces.</summary>
    public static string Text(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Where(t => t.TokenType != TSqlTokenType.WhiteSpace).Select(t => t.Text));

    /// <summary>Whether a function sums up the rows of a group.</summary>
    public static bool IsSum(FunctionCall call) => call.OverClause is null && _sums.Contains(call.FunctionName.Value, StringComparer.OrdinalIgnoreCase);

    public override void ExplicitVisit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier is { } name && !scope.Find(Alias(name), name.Identifiers[^1].Value).Is)
        {
            found.Add($"Nothing here is called {Text(node)}.");
        }
    }

    public override void ExplicitVisit(ScalarSubquery node) => questions.Bind(node.QueryExpression, scope);

    public override void ExplicitVisit(FunctionCall node)
    {
        var name = node.FunctionName.Value;
        if (!_functions.Contains(name))
        {
            found.Add($"SQL Server has no function {name}, or the program never used it: {Text(node)}");
        }

        if (IsSum(node) && node.Parameters.Any(p => Has<ScalarSubquery>(p) || Has<FunctionCall>(p, IsSum)))
        {
            found.Add($"A sum holds no question and no other sum: {Text(node)}");
        }

        foreach (var part in name.Equals("CONCAT", StringComparison.OrdinalIgnoreCase) ? node.Parameters : [])
        {
            if (TypeOf(part) is "date" or "uniqueidentifier" || TypeOf(part).StartsWith("datetime", StringComparison.Ordinal))
            {
                found.Add($"A {TypeOf(part)} becomes text by a CAST only: {Text(part)} in {Text(node)}");
            }
        }

        // DATEPART(day, …): the word is no column.
        foreach (var part in name.StartsWith("DATE", StringComparison.OrdinalIgnoreCase) && name.Length > 4 && char.IsLetter(name[4]) && !name.Equals("DATALENGTH", StringComparison.OrdinalIgnoreCase) ? node.Parameters.Skip(1) : node.Parameters)
        {
            part.Accept(this);
        }
    }

    public override void ExplicitVisit(CoalesceExpression node)
    {
        if (node.Expressions.Any(e => TypeOf(e).StartsWith("date", StringComparison.Ordinal)) && node.Expressions.Any(e => e is StringLiteral))
        {
            found.Add($"A day and a text are no one type: {Text(node)}");
        }

        base.ExplicitVisit(node);
    }

    /// <summary>The type of a value as far as it is plain; nothing where it is not.</summary>
    public string TypeOf(ScalarExpression value) => value switch
    {
        ColumnReferenceExpression { MultiPartIdentifier: { } name } => scope.Find(Alias(name), name.Identifiers[^1].Value).Type,
        CastCall cast => Text(cast.DataType).ToLowerInvariant(),
        ParenthesisExpression inner => TypeOf(inner.Expression),
        UnaryExpression signed => TypeOf(signed.Expression),
        CoalesceExpression first => TypeOf(first.Expressions[0]),
        FunctionCall call when _counts.Contains(call.FunctionName.Value, StringComparer.OrdinalIgnoreCase) => "int",
        FunctionCall call when IsSum(call) && call.Parameters.Count > 0 => TypeOf(call.Parameters[0]),
        _ => "",
    };

    private static string? Alias(MultiPartIdentifier name) => name.Identifiers.Count > 1 ? name.Identifiers[^2].Value : null;

    /// <summary>Whether something of a kind stands anywhere in it.</summary>
    public static bool Has<T>(TSqlFragment fragment, Func<T, bool>? such = null)
        where T : TSqlFragment
    {
        var looker = new Looker<T>(such ?? (_ => true));
        fragment.Accept(looker);
        return looker.Found;
    }

    private sealed class Looker<T>(Func<T, bool> such) : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public bool Found { get; private set; }

        public override void Visit(TSqlFragment fragment) => Found |= fragment is T one && such(one);
    }
}
