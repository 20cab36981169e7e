using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell.Keys;

/// <summary>One's own keys: changed, turned off one by one, or all of them.</summary>
[Route("/keys")]
[NeedsSignIn]
public sealed class KeysController(IKeyChoices choices, ScreenKeys keys) : CounterController
{
    /// <summary>The keys in force for whoever asks.</summary>
    [HttpGet("")]
    public IActionResult Show() => View(KeysForm.Of(HttpContext.Keys(), keys));

    /// <summary>Keeps them.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Save(KeysForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var chosen = KeyChoice.Of(form.AreOn, form.Own, keys.All);
        if (chosen.Refusal is { } no)
        {
            ModelState.AddModelError(KeysForm.FieldOf(no.Field), no.Message);
            return Malformed(form, "Show");
        }

        var saved = await choices.SaveAsync(chosen.Value, Act);
        if (saved.Refusal is { } not)
        {
            return Refused(form, not, "Show");
        }

        Flash(form.AreOn ? "Your keys are saved." : "Single keys are off for you. Enter, Esc, Tab and the keys with Alt still work.");
        return Redirect("/keys");
    }

    /// <summary>Gives every key back as shipped.</summary>
    [HttpPost("reset")]
    public async Task<IActionResult> Reset()
    {
        var saved = await choices.SaveAsync(KeyChoice.AsShipped, Act);
        if (saved.Refusal is { } no)
        {
            return RefusedTo("/keys", no);
        }

        Flash("Your keys are as shipped again.");
        return Redirect("/keys");
    }
}
