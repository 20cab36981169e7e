using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

/// <summary>The records of refunds, of the files for finance, and of the documents that refunds note.</summary>
public sealed class RefundsRecords() : CaseRecords<Refund, RefundSeries, RefundVerb, RefundState, RefundDecision, IRefunds, RefundLetters>(RefundTable.Of)
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        base.AddTo(services);
        services.AddScoped<IRefunds, RefundRepository>();
        services.AddScoped<RefundFigures>();
        services.AddScoped<RefundService>();
        services.AddScoped<IForeignNumbers, RefundReferences>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } =
    [
        NumberedRecords.In((Refund r) => r.Number, r => $"claimed on {r.ClaimedOn:MMM d, yyyy} by {r.SignedBy}"),
        NumberedRecords.In((RefundFile f) => f.Number, f => $"{f.Count} refunds, made on {f.MadeOn:MMM d, yyyy}"),
    ];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => RefundChecks.All();

    /// <inheritdoc/>
    private protected override CaseDecisions<Refund, RefundSeries, RefundVerb, RefundState> Decisions(TaxCounterContext context) => new RefundDecisions(context);
}
