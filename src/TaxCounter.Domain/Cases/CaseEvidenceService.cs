using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>Takes the supporting documents of a case in, and opens them for those who may see it; each opening is on record.</summary>
public sealed class CaseEvidenceService(IEvidenceFiles files, IAccounts accounts, IAuditTrail audit)
{
    /// <summary>Stores a file, then has the case note it. Refused before anything is stored where the case says no; then what is no PDF, JPEG or PNG by its content.</summary>
    /// <param name="file">The file.</param>
    /// <param name="no">Why the case does not take it; null when it does.</param>
    /// <param name="note">Notes it in the case.</param>
    /// <param name="stop">Interrupts.</param>
    public async Task<Result<TCase>> Take<TCase>(ReceivedFile file, Refusal? no, Func<EvidenceFacts, Task<Result<TCase>>> note, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(note);
        if (no is not null)
        {
            return no;
        }

        var kept = await files.Keep(file.Content, file.Name, stop);
        return kept.Refusal is { } notKept ? notKept : await note(EvidenceFacts.Of(kept.Value, file.Shows, file.ReceivedOn));
    }

    /// <summary>Opens a document. Refused: no such one, a file that is missing or was changed, and where the opening cannot be put on record.</summary>
    /// <param name="document">The document; null where the case has none of that number.</param>
    /// <param name="subject">The case's number.</param>
    /// <param name="account">The case's account.</param>
    /// <param name="what">What the audit trail calls it: <c>waiver.evidence.view</c>.</param>
    /// <param name="act">Who and when.</param>
    public async Task<Result<OpenedDocument>> Open(CaseDocument? document, string subject, AccountId account, string what, CounterAct act)
    {
        if (document is null)
        {
            return EvidenceRefusals.Unknown;
        }

        var opened = await files.Open(document.Sha256);
        var details = $"document {document.Number}, {EvidenceKinds.Say(document.Kind)}{(opened.Refusal is null ? "" : ", could not be shown")}";
        var recorded = await audit.RecordView(act, what, subject, (await accounts.Find(account))?.Number.Digits, details);
        if ((opened.Refusal ?? recorded.Refusal) is { } no)
        {
            if (opened.Refusal is null)
            {
                await opened.Value.DisposeAsync();
            }

            return no;
        }

        return new OpenedDocument(document, opened.Value);
    }
}
