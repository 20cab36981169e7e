using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>Takes the supporting documents of a duty's cases in, and opens them for those who may see them; each opening is on record.</summary>
public sealed class CaseEvidenceService<TCase, TSeries, TVerb, TState>(ICases<TCase, PrintedNumber<TSeries>> cases, CaseTable<TVerb, TState> table, CaseService<TCase, TSeries, TVerb, TState> service, IEvidenceFiles files, IAccounts accounts, IAuditTrail audit)
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>Stores a file and notes it in the case. Refused before anything is stored: a case that takes none, somebody who may not, words too long, a day to come; then what is no PDF, JPEG or PNG by its content. Nothing stays of a file that is refused.</summary>
    public async Task<Result<TCase>> Take(PrintedNumber<TSeries> number, ReceivedFile file, CounterAct act, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        if ((await cases.Find(number) is { } found ? found.WhyNotAddEvidence(file.Shows, file.ReceivedOn, act) : CaseRefusals.Unknown(table.Noun)) is { } no)
        {
            return no;
        }

        var received = await files.Receive(file.Content, file.Name, stop);
        if (received.Refusal is { } notReceived)
        {
            return notReceived;
        }

        await using var incoming = received.Value;
        return await service.AddEvidence(number, EvidenceFacts.Of(incoming.Facts, file.Shows, file.ReceivedOn), act, incoming.Place);
    }

    /// <summary>Opens a document. Refused: somebody who may not see it, no such one, a file that is missing or was changed, and where the opening cannot be put on record.</summary>
    public async Task<Result<OpenedDocument>> Open(PrintedNumber<TSeries> number, int document, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(table.Seeing))
        {
            return StaffRefusals.NotAllowed(act.By, $"see the supporting documents of a {table.Noun}");
        }

        if (await cases.Find(number) is not { } found || found.Evidence.FirstOrDefault(d => d.Number == document) is not { } noted)
        {
            return EvidenceRefusals.Unknown;
        }

        var opened = await files.Open(noted.Sha256);
        var details = $"document {noted.Number}, {EvidenceKinds.Say(noted.Kind)}{(opened.Refusal is null ? "" : ", could not be shown")}";
        var recorded = await audit.RecordView(act, $"{table.Word}.evidence-view", number.ToString(), (await accounts.Find(found.AccountId))?.Number.Digits, details);
        if ((opened.Refusal ?? recorded.Refusal) is { } no)
        {
            if (opened.Refusal is null)
            {
                await opened.Value.DisposeAsync();
            }

            return no;
        }

        return new OpenedDocument(noted, opened.Value);
    }
}
