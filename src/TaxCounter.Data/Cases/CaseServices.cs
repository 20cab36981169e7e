using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>What the records of every duty with cases register and note alike.</summary>
public static class CaseServices
{
    /// <summary>Registers what is done with every case: its changes, its supporting documents, and its letters.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="table">The duty's table.</param>
    public static void AddCases<TCase, TSeries, TVerb, TState, TCases, TLetters>(this IServiceCollection services, CaseTable<TVerb, TState> table)
        where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
        where TSeries : INumberSeries
        where TVerb : struct, Enum
        where TState : struct, Enum
        where TCases : class, ICases<TCase, PrintedNumber<TSeries>>
        where TLetters : class, ICaseLetters<TCase>
    {
        services.AddSingleton(table);
        services.AddScoped<ICases<TCase, PrintedNumber<TSeries>>>(s => s.GetRequiredService<TCases>());
        services.AddScoped<TLetters>();
        services.AddScoped<ICaseLetters<TCase>>(s => s.GetRequiredService<TLetters>());
        services.AddScoped<CaseService<TCase, TSeries, TVerb, TState>>();
        services.AddScoped<CaseEvidenceService<TCase, TSeries, TVerb, TState>>();
    }

    /// <summary>The papers that a duty's cases note.</summary>
    internal static async Task<IReadOnlyList<NotedPaper>> PapersOf<TCase, TSeries, TVerb, TState>(this TaxCounterContext context, CaseTable<TVerb, TState> table, CancellationToken stop)
        where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
        where TSeries : INumberSeries
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        var papers = await context.Set<TCase>().AsNoTracking().SelectMany(c => c.Evidence, (c, e) => new { c.Number, Paper = e.Number, e.Sha256 }).ToListAsync(stop);
        return [.. papers.Select(p => new NotedPaper($"{table.Noun} {p.Number}", p.Paper, p.Sha256))];
    }
}
