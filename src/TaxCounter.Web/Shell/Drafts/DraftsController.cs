using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell.Drafts;

/// <summary>Keeps what is typed into a form while it is typed, and gives it back to the same person on the same page (drafts.js). Never a password, a file, a card number or a tax id.</summary>
[Route("/drafts")]
[NeedsSignIn]
public sealed class DraftsController(IFormDrafts drafts, IOptions<OfficeOptions> office) : CounterController
{
    private const int MostFields = 5_000;
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    /// <summary>What this person left on a page, form by form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> OnPage(string? page)
    {
        var kept = page is null ? [] : await drafts.OnPage(page, Act);
        return Json(kept.Select(d => new { d.Form, Saved = office.Value.LocalOf(d.SavedAt).Moment(), Today = DateOnly.FromDateTime(office.Value.LocalOf(d.SavedAt)) == Act.Today, Fields = Read(d.Content) }), _json);
    }

    /// <summary>Keeps a form as it is now.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Keep(string? page, string? form, string? fields)
    {
        if (page is null || form is null || Read(fields) is not { Count: > 0 and <= MostFields } read)
        {
            return BadRequest();
        }

        var safe = read.Where(f => !SecretText.Holds(f.Value) && !SecretText.Holds(f.Name)).ToList();
        var done = await drafts.Keep(new DraftPlace(page, form), JsonSerializer.Serialize(safe, _json), Act);
        return done.Refusal is null ? NoContent() : StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Forgets a form.</summary>
    [HttpPost("drop")]
    public async Task<IActionResult> Drop(string? page, string? form)
    {
        var done = await drafts.Drop(new DraftPlace(page ?? "", form ?? ""), Act);
        return done.Refusal is null ? NoContent() : StatusCode(StatusCodes.Status503ServiceUnavailable);
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
