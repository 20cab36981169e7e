using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Takes the papers of a case in, and opens them for those who may see it; each opening is on record.</summary>
public sealed class WaiverEvidenceService(IPenaltyWaivers waivers, PenaltyWaiverService service, IEvidenceFiles files, IAccounts accounts, IAuditTrail audit)
{
    /// <summary>
    /// Stores a file and notes it in the case. Refused before anything is stored: a case that takes none, somebody who may not, words too long, a day to come; then what is no
    /// PDF, JPEG or PNG by its content, and the same file twice.
    /// </summary>
    public async Task<Result<PenaltyWaiver>> Take(WaiverNumber number, HandedPaper paper, CounterAct act, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (await waivers.Find(number) is not { } waiver)
        {
            return PenaltyWaiverRefusals.Unknown;
        }

        if (waiver.WhyNotAddEvidence(paper.Shows, paper.ReceivedOn, act) is { } no)
        {
            return no;
        }

        var kept = await files.Keep(paper.Content, paper.Name, paper.Declared, stop);
        return kept.Refusal is { } notKept ? notKept : await service.AddEvidence(number, EvidenceFacts.Of(kept.Value, paper.Shows, paper.ReceivedOn), act);
    }

    /// <summary>Opens a paper. Refused: no such one, a file that is missing or is not what it was, and where it cannot be put on record.</summary>
    public async Task<Result<OpenedPaper>> Open(WaiverNumber number, int paper, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SeeWaivers))
        {
            return StaffRefusals.NotAllowed(act.By, "see the papers of a waiver");
        }

        if (await waivers.Find(number) is not { } waiver || waiver.Evidence.FirstOrDefault(e => e.Number == paper) is not { } noted)
        {
            return EvidenceRefusals.Unknown;
        }

        var opened = await files.Open(noted.Sha256);
        var account = await accounts.Find(waiver.AccountId);
        var said = $"paper {noted.Number}, {EvidenceKinds.Say(noted.Kind)}{(opened.Refusal is null ? "" : ", could not be shown")}";
        var recorded = await audit.RecordView(act, "penalty-waivers.evidence-view", waiver.Number.ToString(), account?.Number.Digits, said);
        if ((opened.Refusal ?? recorded.Refusal) is { } no)
        {
            if (opened.Refusal is null)
            {
                await opened.Value.DisposeAsync();
            }

            return no;
        }

        return new OpenedPaper(noted, opened.Value);
    }
}
