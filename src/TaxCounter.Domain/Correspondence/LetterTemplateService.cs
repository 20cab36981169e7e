using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>How a letter's words change: one supervisor proposes them, a second one approves, and from its first day letters are written by the new version.</summary>
public sealed class LetterTemplateService(ILetterTemplates templates, LetterKinds kinds, CustomerLanguages languages, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>
    /// Proposes a version. The same form again gives the same proposal. Refused: to who may not, without a reason, a first day that is over, words that change nothing,
    /// while another proposal for the same letter waits, and whatever <see cref="LetterTemplate.WhyNot"/> finds.
    /// </summary>
    public Task<Result<TemplateChange>> Propose(LetterTemplateId id, string kind, string language, TemplateDraft draft, CounterAct act) => transaction.Do<TemplateChange>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WriteTemplates))
        {
            return StaffRefusals.NotAllowed(act.By, "write letter templates");
        }

        if (kinds.Find(kind) is not { } found || languages.Find(language) is null)
        {
            return CorrespondenceRefusals.UnknownTemplate;
        }

        if (await templates.FindChange(id) is { } earlier)
        {
            return earlier.Kind == kind && earlier.Language == language && Says(earlier.Draft, draft) && earlier.FirstDay == draft.FirstDay ? earlier : CorrespondenceRefusals.OtherContent;
        }

        var proposed = TemplateChange.Propose(id, found, language, draft, act);
        if (proposed.Refusal is not null)
        {
            return proposed;
        }

        if (await templates.Waiting(kind, language) is { } other)
        {
            return CorrespondenceRefusals.ChangeWaits(other.Proposed.Name);
        }

        var before = LetterTemplate.InForce(await templates.History(found, language), draft.FirstDay);
        if (before is not null && Says(new TemplateDraft(before.FirstDay, before.Subject, before.Body), draft))
        {
            return CorrespondenceRefusals.NothingChanges;
        }

        templates.Add(proposed.Value);
        await audit.Record(act, "correspondence.template-propose", $"{kind}/{language}", changes: [State(null, proposed.Value), .. Words(before, proposed.Value.Draft)]);
        return proposed;
    });

    /// <summary>A second person approves: the version is recorded, and letters are written by it from its first day, today at the earliest.</summary>
    public Task<Result<TemplateChange>> Approve(LetterTemplateId id, CounterAct act) => Decide(id, act, async (change, kind) =>
    {
        if (change.Approve(act).Refusal is { } no)
        {
            return no;
        }

        var history = await templates.History(kind, change.Language);
        var written = LetterTemplate.Approved(change, kind, history.Select(h => h.Version).DefaultIfEmpty(0).Max() + 1, act.Today);
        if (written.Refusal is { } wrong)
        {
            return wrong;
        }

        var before = LetterTemplate.InForce(history, written.Value.FirstDay);
        templates.Add(written.Value);
        await audit.Record(act, "correspondence.template-approve", $"{change.Kind}/{change.Language}/{written.Value.Version}", details: $"proposed by {change.Proposed.Name}: {change.Reason}", changes:
        [
            State(TemplateChangeState.Proposed, change),
            new("version", before?.Version.ToString(CultureInfo.InvariantCulture), written.Value.Version.ToString(CultureInfo.InvariantCulture)),
            .. Words(before, change.Draft with { FirstDay = written.Value.FirstDay }),
        ]);
        return null;
    });

    /// <summary>A second person says no, with the reason in the act.</summary>
    public Task<Result<TemplateChange>> Deny(LetterTemplateId id, CounterAct act) => Decide(id, act, (change, _) => Close(change, change.Deny(act), "correspondence.template-deny", act));

    /// <summary>Who proposed it takes it back.</summary>
    public Task<Result<TemplateChange>> Withdraw(LetterTemplateId id, CounterAct act) => Decide(id, act, (change, _) => Close(change, change.Withdraw(act), "correspondence.template-withdraw", act));

    private Task<Result<TemplateChange>> Decide(LetterTemplateId id, CounterAct act, Func<TemplateChange, LetterKind, Task<Refusal?>> decide) => transaction.Do<TemplateChange>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await templates.FindChange(id) is not { } change || kinds.Find(change.Kind) is not { } kind)
        {
            return CorrespondenceRefusals.UnknownChange;
        }

        return await decide(change, kind) is { } no ? no : change;
    });

    private async Task<Refusal?> Close(TemplateChange change, Result<Done> closed, string what, CounterAct act)
    {
        if (closed.Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, what, $"{change.Kind}/{change.Language}", details: $"proposed by {change.Proposed.Name}: {change.Reason}", changes: [State(TemplateChangeState.Proposed, change)]);
        return null;
    }

    private static AuditChange State(TemplateChangeState? was, TemplateChange change) => new("state", was?.ToString().ToLowerInvariant(), change.State.ToString().ToLowerInvariant());

    private static IEnumerable<AuditChange> Words(LetterTemplate? before, TemplateDraft after) =>
    [
        new("first day", before?.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), after.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. before?.Subject == after.Subject ? Array.Empty<AuditChange>() : [new("subject", before?.Subject, after.Subject)],
        .. before?.Body == after.Body ? Array.Empty<AuditChange>() : [new("body", before?.Body, after.Body)],
    ];

    private static bool Says(TemplateDraft kept, TemplateDraft draft) => kept.Subject == draft.Subject.Trim() && kept.Body == LetterText.Clean(draft.Body).Trim();
}
