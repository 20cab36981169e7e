using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TaxCounter.House.Tests;

/// <summary>Beside sums stands only what is grouped by; SQLite takes any row of the group instead.</summary>
internal sealed class TransactSqlGroups(HashSet<string> groups, List<string> found) : TSqlFragmentVisitor
{
    /// <summary>Looks at a question.</summary>
    public static void Look(QuerySpecification question, List<string> found)
    {
        if (question.GroupByClause is null && question.HavingClause is null && !question.SelectElements.Any(HasSum))
        {
            return;
        }

        var groups = (question.GroupByClause?.GroupingSpecifications ?? []).Select(g => TransactSqlValues.Text(g)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var looker = new TransactSqlGroups(groups, found);
        foreach (var element in question.SelectElements)
        {
            element.Accept(looker);
        }

        question.HavingClause?.Accept(looker);
    }

    public override void ExplicitVisit(SelectScalarExpression node) => Look(node.Expression);

    public override void ExplicitVisit(FunctionCall node)
    {
        if (!TransactSqlValues.IsSum(node))
        {
            foreach (var part in node.Parameters)
            {
                Look(part);
            }
        }
    }

    public override void ExplicitVisit(ScalarSubquery node)
    {
        // It has groups of its own; what it says of ours is looked at where it is bound.
    }

    public override void ExplicitVisit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier is not null && !groups.Contains(TransactSqlValues.Text(node)))
        {
            found.Add($"{TransactSqlValues.Text(node)} stands beside sums and is not grouped by.");
        }
    }

    private void Look(ScalarExpression value)
    {
        if (!groups.Contains(TransactSqlValues.Text(value)))
        {
            value.Accept(this);
        }
    }

    private static bool HasSum(SelectElement element)
    {
        var sums = new Sums();
        element.Accept(sums);
        return sums.Found;
    }

    private sealed class Sums : TSqlFragmentVisitor
    {
        public bool Found { get; private set; }

        public override void ExplicitVisit(ScalarSubquery node)
        {
        }

        public override void Visit(FunctionCall node) => Found |= TransactSqlValues.IsSum(node);
    }
}
