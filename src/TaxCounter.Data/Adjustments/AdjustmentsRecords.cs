using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Adjustments;

namespace TaxCounter.Data.Adjustments;

/// <summary>The records of adjustments and of the documents that they note.</summary>
public sealed class AdjustmentsRecords() : CaseRecords<Adjustment, AdjustmentSeries, AdjustmentVerb, AdjustmentState, AdjustmentDecision, IAdjustments, AdjustmentLetters>(AdjustmentTable.Of)
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        base.AddTo(services);
        services.AddScoped<IAdjustments, AdjustmentRepository>();
        services.AddScoped<AdjustmentFigures>();
        services.AddScoped<AdjustmentProposals>();
        services.AddScoped<AdjustmentService>();
        services.AddScoped<FindingService>();
        services.AddScoped<IVerifyCheck, LeftFindingChecks>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((Adjustment a) => a.Number, a => $"started on {a.TakenOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => AdjustmentChecks.All();
}
