using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>A letter as it was sent, on the screen and on paper. Each opening stands in the audit trail.</summary>
[Route("/correspondence/letters/{number}")]
[Needs(Permission.SeeLetters)]
public sealed class LettersController(ILetters letters, IAccounts accounts, LetterKinds kinds, OfficeDuties duties, CustomerLanguages languages, IAuditTrail audit) : CounterController
{
    /// <summary>The letter.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Letter(string number)
    {
        if (!LetterNumber.TryParse(number, out var parsed) || await letters.Find(parsed) is not { } letter || await accounts.Find(letter.AccountId) is not { } account)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "correspondence.letter-view", letter.Number.ToString(), account.Number.Digits, letter.About);
        return View(new LetterPage { Letter = letter, Account = account, Kind = kinds.Find(letter.Kind)?.Name ?? letter.Kind, Say = languages.Find(letter.Language) ?? languages.English, AboutUrl = duties.SeriesOf(letter.About)?.PageOf(letter.About) });
    }
}
