using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cases;

/// <summary>What storage says about a duty whose records are cases: their changes, lists, supporting documents and letters, what waits for a second person, and what approval limits hold for.</summary>
/// <param name="table">The duty's table.</param>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TSeries">The series of its numbers.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
/// <typeparam name="TDecision">A decision on it.</typeparam>
/// <typeparam name="TCases">Where the cases are kept.</typeparam>
/// <typeparam name="TLetters">Its letters.</typeparam>
public abstract class CaseRecords<TCase, TSeries, TVerb, TState, TDecision, TCases, TLetters>(CaseTable<TVerb, TState> table) : DutyRecords
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
    where TDecision : CaseDecision<TState>
    where TCases : class, ICases<TCase, PrintedNumber<TSeries>>
    where TLetters : class, ICaseLetters<TCase>
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton(table);
        services.AddScoped<ICases<TCase, PrintedNumber<TSeries>>>(s => s.GetRequiredService<TCases>());
        services.AddScoped<TLetters>();
        services.AddScoped<ICaseLetters<TCase>>(s => s.GetRequiredService<TLetters>());
        services.AddScoped<CaseService<TCase, TSeries, TVerb, TState>>();
        services.AddScoped<CaseEvidenceService<TCase, TSeries, TVerb, TState>>();
        services.AddScoped<ICaseSearch<PrintedNumber<TSeries>, TState>, CaseSearch<TCase, TSeries, TVerb, TState, TDecision>>();
        services.AddScoped<IStandings, CaseStandings<TCase, TSeries, TVerb, TState>>();
        services.AddScoped<IApprovalKind, CaseApprovals<TCase, TSeries, TVerb, TState>>();
        services.AddScoped<IReviewStep, CaseReview<TCase, TSeries, TVerb, TState>>();
        if (table.Limit is not null)
        {
            services.AddScoped<IDecidedBefore>(s => Decisions(s.GetRequiredService<TaxCounterContext>()));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided => table.Limit is { } limit ? [new(limit, (context, stop) => Decisions(context).All(stop))] : [];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop)
    {
        var papers = await context.Set<TCase>().AsNoTracking().SelectMany(c => c.Evidence, (c, e) => new { c.Number, Paper = e.Number, e.Sha256 }).ToListAsync(stop);
        return [.. papers.Select(p => new NotedPaper($"{table.Noun} {p.Number}", p.Paper, p.Sha256))];
    }

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<TCase>().Where(c => c.AccountId == account).Select(c => c.AccountId);
    }

    /// <summary>The decisions that approval limits hold for; a duty has its own where more counts than what was granted.</summary>
    private protected virtual CaseDecisions<TCase, TSeries, TVerb, TState> Decisions(TaxCounterContext context) => new(context, table);
}
