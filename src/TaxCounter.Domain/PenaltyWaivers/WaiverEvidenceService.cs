using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The supporting documents of waivers: taken in, and opened for those who may see them.</summary>
public sealed class WaiverEvidenceService(IPenaltyWaivers waivers, PenaltyWaiverService service, CaseEvidenceService evidence)
{
    /// <summary>Stores a file and notes it in the case. Refused before anything is stored: a case that takes none, somebody who may not, words too long, a day to come.</summary>
    public async Task<Result<PenaltyWaiver>> Take(WaiverNumber number, ReceivedFile file, CounterAct act, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var no = await waivers.Find(number) is { } waiver ? waiver.WhyNotAddEvidence(file.Shows, file.ReceivedOn, act) : CaseRefusals.Unknown(WaiverTable.Of.Noun);
        return await evidence.Take(file, no, facts => service.AddEvidence(number, facts, act), stop);
    }

    /// <summary>Opens a document; the opening is on record.</summary>
    public async Task<Result<OpenedDocument>> Open(WaiverNumber number, int document, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SeeWaivers))
        {
            return StaffRefusals.NotAllowed(act.By, "see the supporting documents of a waiver");
        }

        return await waivers.Find(number) is { } waiver
            ? await evidence.Open(waiver.Evidence.FirstOrDefault(d => d.Number == document), number.ToString(), waiver.AccountId, "penalty-waivers.evidence-view", act)
            : EvidenceRefusals.Unknown;
    }
}
