using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cashiering;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

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

        var rows = await search.FindAsync(form.ToQuestion(office.Value), (form.At - 1) * AuditQuestion.PageSize, AuditQuestion.PageSize + 1);
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
        Rows = [.. rows.Take(AuditQuestion.PageSize)],
        HasMore = rows.Count > AuditQuestion.PageSize,
        Kinds = await search.KindsAsync(),
        Act = Act,
    };

    /// <summary>What the entry about this search is found by: the subject that was looked for, if one.</summary>
    private static string? Short(AuditForm form) => string.IsNullOrWhiteSpace(form.Subject) ? null : form.Subject.Trim();
}

/// <summary>The page of the audit trail.</summary>
public sealed class AuditPage
{
    /// <summary>What is looked for.</summary>
    public required AuditForm Form { get; init; }

    /// <summary>What was found, newest first.</summary>
    public required IReadOnlyList<AuditRow> Rows { get; init; }

    /// <summary>Whether older entries follow.</summary>
    public required bool HasMore { get; init; }

    /// <summary>The codes of acts that there are entries of.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }
}

/// <summary>The audit trail as a file.</summary>
public static class AuditCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The file's text: a line for each entry; no cell is a formula.</summary>
    public static string Of(IReadOnlyList<AuditRow> rows, AuditWords words, OfficeOptions office)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(office);
        var text = new StringBuilder("entry,when (office),when (UTC),who,person,act,in words,subject,account,reason,details,from" + LineEnd);
        foreach (var row in rows)
        {
            string?[] cells =
            [
                row.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), office.LocalOf(row.At).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
                row.At.ToString("yyyy-MM-dd HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture), row.Name, row.Person, row.What, words.Of(row.What), row.Subject, row.Account, row.Reason, row.Details, row.From,
            ];
            text.AppendJoin(',', cells.Select(c => DayCsv.Cell(c ?? ""))).Append(LineEnd);
        }

        return text.ToString();
    }
}
