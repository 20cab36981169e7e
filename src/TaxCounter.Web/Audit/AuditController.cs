using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Audit;

/// <summary>Who saw or did what, when, on which account. Looking is itself on record.</summary>
[Route("/audit")]
[Needs(Permission.SeeAudit)]
public sealed class AuditController(IAuditSearch search, IAuditTrail trail, AuditWords words, IOptions<OfficeOptions> office) : CounterController
{
    /// <summary>The trail, newest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Audit(AuditForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!IsReadable(form))
        {
            return Malformed(await Page(form, []), "Audit");
        }

        var rows = await search.FindAsync(form.ToQuestion(office.Value), RecordPage<AuditRow>.Before(form.At, AuditQuestion.PageSize), AuditQuestion.PageSize + 1);
        await trail.RecordView(Act, "audit.search", Short(form), form.ToQuestion(office.Value).Account, form.InWords());
        return View(await Page(form, rows));
    }

    /// <summary>The same as a file. Where it cannot be put on record, it is not given out.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(AuditForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!IsReadable(form))
        {
            return Malformed(await Page(form, []), "Audit");
        }

        var question = form.ToQuestion(office.Value);
        var rows = await search.FindAsync(question, 0, AuditQuestion.LargestFile);
        if ((await trail.RecordView(Act, "audit.export", Short(form), question.Account, $"{rows.Count} entries; {form.InWords()}")).Refusal is { } no)
        {
            return RefusedTo(form.Url(), no);
        }

        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(AuditCsv.Of(rows, words, office.Value))];
        return File(content, "text/csv; charset=utf-8", $"audit-trail-{Act.Today.Field()}.csv");
    }

    private bool IsReadable(AuditForm form)
    {
        foreach (var (field, sentence) in form.Wrong())
        {
            ModelState.AddModelError(field, sentence);
        }

        return ModelState.IsValid;
    }

    private async Task<AuditPage> Page(AuditForm form, IReadOnlyList<AuditRow> rows) => new()
    {
        Form = form,
        Page = RecordPage<AuditRow>.Uncounted(rows, form.At, AuditQuestion.PageSize),
        Kinds = await search.KindsAsync(),
        Act = Act,
    };

    /// <summary>What the entry about this search is found by: the subject that was looked for, if one.</summary>
    private static string? Short(AuditForm form) => string.IsNullOrWhiteSpace(form.Subject) ? null : form.Subject.Trim();
}
