using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Keeps unfinished registrations as they are entered, for anyone with the permission to finish.</summary>
public sealed class RegistrationDraftService(IRegistrationDrafts drafts, IBusinessRegistrations registrations, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Keeps what is entered; the first entry begins it. On record: who began it, and who took it over from whom. Refused: registered already, changed by another person since it was read.</summary>
    public Task<Result<RegistrationDraft>> Keep(BusinessRegistrationId id, DraftEntry entry, CounterAct act) => transaction.Do<RegistrationDraft>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkLicenses))
        {
            return StaffRefusals.NotAllowed(act.By, "register a business");
        }

        if (entry.Content.Length > RegistrationDraft.LongestContent || entry.Name.Length > RegistrationDraft.LongestName)
        {
            return RegisteringRefusals.DraftTooLong;
        }

        if (await registrations.Find(id) is { } done)
        {
            return RegisteringRefusals.DraftRegistered(done.Number);
        }

        if (await drafts.Find(id) is { } kept)
        {
            var before = kept.Saved;
            if (kept.Enter(entry, act) is { } no)
            {
                return no;
            }

            if (before.Person != act.By.Person)
            {
                await audit.Record(act, "registering.draft-over", kept.Name, null, $"from {before.Name}");
            }

            return kept;
        }

        var draft = RegistrationDraft.Of(id, entry with { Revision = 0 }, act);
        drafts.Add(draft);
        await audit.Record(act, "registering.draft", draft.Name, null, "began");
        return draft;
    });

    /// <summary>Discards one; nothing of it stays but who did it. Refused: a reason is missing.</summary>
    public Task<Result<Done>> Discard(BusinessRegistrationId id, CounterAct act) => transaction.Do<Done>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((act.By.May(Permission.WorkLicenses) ? StaffRefusals.WrongReason(act, needed: true) : StaffRefusals.NotAllowed(act.By, "discard an unfinished registration")) is { } no)
        {
            return no;
        }

        if (await drafts.Find(id) is { } kept)
        {
            drafts.Remove(kept);
            await audit.Record(act, "registering.draft-discard", kept.Name, null, $"began by {kept.Began.Name}");
        }

        return Done.It;
    });
}
