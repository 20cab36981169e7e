using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Refunds;

/// <summary>The records of refunds, of the files for finance, and of the documents that refunds note.</summary>
public sealed class RefundsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddCases<Refund, RefundSeries, RefundVerb, RefundState, IRefunds, RefundLetters>(RefundTable.Of);
        services.AddScoped<IRefunds, RefundRepository>();
        services.AddScoped<IRefundSearch, RefundSearch>();
        services.AddScoped<RefundFigures>();
        services.AddScoped<RefundService>();
        services.AddScoped<IDecidedBefore, RefundsBefore>();
        services.AddScoped<IApprovalKind, RefundApprovals>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } =
    [
        NumberedRecords.In((Refund r) => r.Number, r => $"claimed on {r.ClaimedOn:MMM d, yyyy} by {r.SignedBy}"),
        NumberedRecords.In((RefundFile f) => f.Number, f => $"{f.Count} refunds, made on {f.MadeOn:MMM d, yyyy}"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.Refund, RefundDecisions.Of)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => RefundChecks.All();

    /// <inheritdoc/>
    public override Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop) => context.PapersOf<Refund, RefundSeries, RefundVerb, RefundState>(RefundTable.Of, stop);
}
