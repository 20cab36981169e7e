using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Adjustments;

/// <summary>The records of adjustments and of the documents that they note.</summary>
public sealed class AdjustmentsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddCases<Adjustment, AdjustmentSeries, AdjustmentVerb, AdjustmentState, IAdjustments, AdjustmentLetters>(AdjustmentTable.Of);
        services.AddScoped<IAdjustments, AdjustmentRepository>();
        services.AddScoped<IAdjustmentSearch, AdjustmentSearch>();
        services.AddScoped<AdjustmentFigures>();
        services.AddScoped<AdjustmentService>();
        services.AddScoped<IDecidedBefore, AdjustmentsBefore>();
        services.AddScoped<IApprovalKind, AdjustmentApprovals>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((Adjustment a) => a.Number, a => $"started on {a.TakenOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.Adjustment, AdjustmentDecisions.Of)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => AdjustmentChecks.All();

    /// <inheritdoc/>
    public override Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop) => context.PapersOf<Adjustment, AdjustmentSeries, AdjustmentVerb, AdjustmentState>(AdjustmentTable.Of, stop);
}
