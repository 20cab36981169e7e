using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>Adds versions of the templates of letters.</summary>
public sealed class LetterTemplateService(ILetterTemplates templates, LetterKinds kinds, CustomerLanguages languages, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>
    /// Adds a version that holds from its first day on. The same form again gives the same version. Refused: to who may not, without a reason, a first day that is over,
    /// words that change nothing, and whatever <see cref="LetterTemplate.WhyNot"/> finds.
    /// </summary>
    public Task<Result<LetterTemplate>> Write(LetterTemplateId id, string kind, string language, TemplateDraft draft, CounterAct act) => transaction.Do<LetterTemplate>(act, async () =>
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

        if (await templates.Find(id) is { } earlier)
        {
            return earlier.Kind == kind && earlier.Language == language && Says(earlier, draft) && earlier.FirstDay == draft.FirstDay ? earlier : CorrespondenceRefusals.OtherContent(earlier.Version);
        }

        var history = await templates.History(found, language);
        var written = LetterTemplate.Write(id, found, language, history.Select(h => h.Version).DefaultIfEmpty(0).Max() + 1, draft, act);
        if ((written.Refusal ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        if (LetterTemplate.InForce(history, draft.FirstDay) is { } before && Says(before, draft))
        {
            return CorrespondenceRefusals.NothingChanges;
        }

        templates.Add(written.Value);
        await audit.Record(act, "correspondence.template-write", $"{kind}/{language}/{written.Value.Version}", changes: Changes(LetterTemplate.InForce(history, draft.FirstDay), written.Value));
        return written;
    });

    private static IReadOnlyList<AuditChange> Changes(LetterTemplate? before, LetterTemplate after) =>
    [
        new("version", before?.Version.ToString(CultureInfo.InvariantCulture), after.Version.ToString(CultureInfo.InvariantCulture)),
        new("first day", before?.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), after.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. before?.Subject == after.Subject ? Array.Empty<AuditChange>() : [new("subject", before?.Subject, after.Subject)],
        .. before?.Body == after.Body ? Array.Empty<AuditChange>() : [new("body", before?.Body, after.Body)],
    ];

    private static bool Says(LetterTemplate template, TemplateDraft draft) => template.Subject == draft.Subject.Trim() && template.Body == LetterText.Clean(draft.Body).Trim();
}
