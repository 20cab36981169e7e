using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>Keeps a note on an account, from its page and from the bar of whom the clerk works with.</summary>
[Route("/accounts/{number}/notes")]
[Needs(Permission.WorkInquiries)]
public sealed class NotesController(IAccounts accounts, NoteService notes) : CounterController
{
    /// <summary>Keeps one, and goes back to where it was written.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Keep(string number, [Bind(Prefix = "Form")] NoteForm form, string? returnUrl)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!AccountNumber.TryParse(number, out var known) || await accounts.Find(known) is not { } account)
        {
            return NotFound();
        }

        var back = LocalOr(returnUrl, $"/accounts/{account.Number}");
        var kept = await notes.Keep(form.Id == Guid.Empty ? NoteId.New() : new NoteId(form.Id), account.Id, form.Text, Act);
        if (kept.Refusal is { } no)
        {
            return RefusedTo(back, no);
        }

        Flash($"The note is kept on {account.Name}.");
        return Redirect(back);
    }
}
