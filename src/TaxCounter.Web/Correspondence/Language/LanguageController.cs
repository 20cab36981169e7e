using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>Looks at a text that is being typed for a letter: does it seem to be in the letter's language? A hint; nothing is kept or refused.</summary>
[Route("/correspondence/language")]
[Needs(Permission.SeeLetters)]
public sealed class LanguageController(CustomerLanguages languages) : CounterController
{
    /// <summary>The warning, or nothing.</summary>
    /// <param name="of">Which field of the form it is.</param>
    /// <param name="language">The code of the letter's language.</param>
    [HttpPost("")]
    public IActionResult Look(string? of, string? language)
    {
        if (languages.Find(language) is not { } meant || of is null)
        {
            return NotFound();
        }

        var text = Request.Form[of].ToString();
        return languages.SeemsToBeIn(text, meant) is { } other ? PartialView("/Correspondence/Language/_Other.cshtml", (meant, other)) : NoContentYet();
    }

    private static ContentResult NoContentYet() => new() { Content = "", ContentType = "text/html" };
}
