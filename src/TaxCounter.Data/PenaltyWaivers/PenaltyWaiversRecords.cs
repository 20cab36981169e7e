using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>The records of penalty waivers and of the papers that they note.</summary>
public sealed class PenaltyWaiversRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddCases<PenaltyWaiver, WaiverSeries, WaiverVerb, WaiverState, IPenaltyWaivers, WaiverLetters>(WaiverTable.Of);
        services.AddScoped<IPenaltyWaivers, PenaltyWaiverRepository>();
        services.AddScoped<IPenaltyWaiverSearch, PenaltyWaiverSearch>();
        services.AddScoped<PenaltyWaiverService>();
        services.AddScoped<WaiverOffers>();
        services.AddScoped<WaiverPackets>();
        services.AddScoped<IDecidedBefore, WaiversBefore>();
        services.AddScoped<IApprovalKind, PenaltyWaiverApprovals>();
        services.AddScoped<ISampleCases, SampleWaivers>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PenaltyWaiver w) => w.Number, w => $"requested on {w.TakenOn:MMM d, yyyy} by {w.AskerName}")];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.Waiver, WaiverDecisions.Of)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => WaiverChecks.All();

    /// <inheritdoc/>
    public override Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop) => context.PapersOf<PenaltyWaiver, WaiverSeries, WaiverVerb, WaiverState>(WaiverTable.Of, stop);
}
