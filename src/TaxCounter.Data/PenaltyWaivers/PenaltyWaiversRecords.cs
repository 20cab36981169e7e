using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>The records of penalty waivers and of the papers that they note.</summary>
public sealed class PenaltyWaiversRecords() : CaseRecords<PenaltyWaiver, WaiverSeries, WaiverVerb, WaiverState, WaiverDecision, IPenaltyWaivers, WaiverLetters>(WaiverTable.Of)
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        base.AddTo(services);
        services.AddScoped<IPenaltyWaivers, PenaltyWaiverRepository>();
        services.AddScoped<PenaltyWaiverService>();
        services.AddScoped<WaiverOffers>();
        services.AddScoped<WaiverPackets>();
        services.AddScoped<ISampleCases, SampleWaivers>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PenaltyWaiver w) => w.Number, w => $"requested on {w.TakenOn:MMM d, yyyy} by {w.AskerName}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => WaiverChecks.All();
}
