using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TaxCounter.Data.Storage;

/// <summary>
/// A question that a payment asks: EF Core works it out once (a compiled query) instead of walking it anew each time. Once for each model, because a compiled query
/// belongs to one: tests have several in one process.
/// </summary>
/// <param name="compile">Makes it: <c>EF.CompileAsyncQuery(…)</c>.</param>
internal sealed class HotQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _compiled = [];

    /// <summary>The query, for a context.</summary>
    public TQuery For(TaxCounterContext context) => _compiled.GetValue(context.Model, _ => compile());
}
