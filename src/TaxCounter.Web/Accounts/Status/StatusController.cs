using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>The one answer to "where is my …?": everything of an account that waits for somebody, and what ended lately, whatever duty it belongs to.</summary>
[Route("/accounts/{number}/status")]
[Needs(Permission.SeeAccounts)]
public sealed class StatusController(AccountDesk desk, IEnumerable<IStandings> standings, IAuditTrail audit) : CounterController
{
    private const int MostOver = 5;

    /// <summary>The page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Status(string number)
    {
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        List<Standing> found = [];
        foreach (var duty in standings.Where(s => Who.May(s.Needs)))
        {
            found.AddRange(await duty.Of(account.Id, MostOver, Act.Today));
        }

        await audit.RecordView(Act, "accounts.status", account.Number.Digits, account.Number.Digits);
        return View("Status", new StatusPage(account, found));
    }
}
