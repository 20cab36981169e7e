using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>The files of approved refunds for finance: made once, downloaded as often as needed, always the same.</summary>
[Route("/refunds/files")]
[Needs(Permission.SeeRefunds)]
public sealed class FilesController(IRefunds refunds, RefundService service, IAuditTrail audit) : CounterController
{
    /// <summary>The files, and what waits for the next one.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Files() => View(new FilesPage(await refunds.Approved(), await refunds.Files(), Who, RefundFileId.New().Value));

    /// <summary>Makes the next one.</summary>
    [HttpPost("")]
    [Needs(Permission.ReleaseRefunds)]
    public async Task<IActionResult> Make(Guid id)
    {
        var made = await service.MakeFile(new RefundFileId(id), Act);
        if (made.Refusal is { } no)
        {
            return RefusedTo("/refunds/files", no);
        }

        Flash($"{made.Value.Number} holds {(made.Value.Count == 1 ? "1 refund" : $"{made.Value.Count} refunds")}, {made.Value.Total.InDollars()} in all. Download it and send it to finance.");
        return Redirect($"/refunds/files/{made.Value.Number}");
    }

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Look(string number) => RefundFileNumber.TryParse(number, out var parsed) && await refunds.File(parsed) is { } file ? View("File", file) : NotFound();

    /// <summary>Its text. Each download is on record; the sequence number shows finance a second copy.</summary>
    [HttpGet("{number}/csv")]
    [Needs(Permission.ReleaseRefunds)]
    public async Task<IActionResult> Csv(string number)
    {
        if (!RefundFileNumber.TryParse(number, out var parsed) || await refunds.File(parsed) is not { } file)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "refunds.file-copy", file.Number.ToString());
        return File(Encoding.UTF8.GetBytes(file.Csv()), "text/csv", $"{file.Number}.csv");
    }
}
