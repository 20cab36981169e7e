using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Data.Storage;

/// <summary>
/// What a person looks for in a text is found whatever its case, on SQL Server as on SQLite: text is kept byte by byte there (<see cref="TaxCounterContext.ByteByByte"/>),
/// so each LIKE says a collation of its own. A bracket is a bracket: SQLite knows no sets of characters.
/// </summary>
internal sealed class LikeWithoutCase : IQueryExpressionInterceptor
{
    private const string AnyCase = "Latin1_General_100_CI_AS";

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => new Likes().Visit(queryExpression);

    private sealed class Likes : ExpressionVisitor
    {
        private static readonly MethodInfo _collate = typeof(RelationalDbFunctionsExtensions).GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!.MakeGenericMethod(typeof(string));
        private static readonly MethodInfo _replace = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            ArgumentNullException.ThrowIfNull(node);
            if (node.Method.DeclaringType != typeof(DbFunctionsExtensions) || node.Method.Name != nameof(DbFunctionsExtensions.Like))
            {
                return base.VisitMethodCall(node);
            }

            List<Expression> said = [.. node.Arguments.Select(a => Visit(a))];
            said[1] = Expression.Call(_collate, said[0], said[1], Expression.Constant(AnyCase));
            said[2] = Expression.Call(said[2], _replace, Expression.Constant("["), Expression.Constant("[[]"));
            return Expression.Call(node.Method, said);
        }
    }
}
