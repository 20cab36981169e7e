using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.Collections;

/// <summary>The records of the work on what is overdue.</summary>
public sealed class CollectionsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IOverdueSearch, OverdueSearch>();
        services.AddScoped<IContacts, ContactRepository>();
        services.AddScoped<IPromises, PromiseRepository>();
        services.AddScoped<ContactService>();
        services.AddScoped<PromiseService>();
        services.AddScoped<IReviewStep, PromiseReview>();
        services.AddScoped<IReviewStep, DemandReview>();
        services.AddScoped<CallQueue>();
        services.AddScoped<IDemands, DemandRepository>();
        services.AddScoped<IStatementRuns, StatementRunRepository>();
        services.AddScoped<CollectionLetters>();
        services.AddScoped<StatementService>();
        services.AddScoped<StatementRunService>();
        services.AddScoped<IVerifyCheck, DemandDayChecks>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((StatementRun r) => r.Number, r => $"{r.Kind.Several()} in bulk, {r.On:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CollectionChecks.All();

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<CallSheet>().AsNoTracking().Where(s => s.AccountId == account && (s.LastOn != null || s.DemandUntil != null)).Select(s => s.AccountId);
    }
}
