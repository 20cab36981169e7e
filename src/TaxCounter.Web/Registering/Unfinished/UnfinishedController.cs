using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Shell.Drafts;

namespace TaxCounter.Web.Registering;

/// <summary>Unfinished registrations: kept as they are entered, and finished by anyone who registers businesses.</summary>
[Route("/registering/unfinished")]
[Needs(Permission.WorkLicenses)]
public sealed class UnfinishedController(DraftDesk desk, RegistrationDraftService service, IRegistrationDrafts drafts, IOptions<OfficeOptions> office) : CounterController
{
    private const int MostFields = 500;
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    /// <summary>The list: who began each and when, and who entered something last.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Unfinished() => View(new UnfinishedPage(await drafts.List(), office.Value));

    /// <summary>Keeps a form as it is now; answers with its revision, or, where another person changed it since, with a sentence.</summary>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Keep(Guid id, int revision, string? fields)
    {
        if (Read(fields) is not { Count: > 0 and <= MostFields } read)
        {
            return BadRequest();
        }

        var kept = await desk.Keep(id, revision, DraftDesk.Sent(read), Act);
        return kept.Refusal is { } no
            ? StatusCode(IsOfTheRecords(no) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status409Conflict, new { says = no.Message })
            : Json(new { revision = kept.Value.Revision, url = DraftDesk.UrlOf(kept.Value.Id) }, _json);
    }

    /// <summary>Discards one, with a reason.</summary>
    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(Guid id, string? reason)
    {
        var done = await service.Discard(new BusinessRegistrationId(id), Act.Because(reason));
        if (done.Refusal is { } no)
        {
            return RefusedTo("/registering/unfinished", no);
        }

        Flash("The unfinished registration is discarded.");
        return Redirect("/registering/unfinished");
    }

    private static List<KeptField>? Read(string? fields)
    {
        try
        {
            return JsonSerializer.Deserialize<List<KeptField>>(fields ?? "", _json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
