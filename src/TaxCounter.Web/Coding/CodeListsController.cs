using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>Industry codes by what the customer says, and the accounts whose code should be looked at.</summary>
[Route("/coding")]
[Needs(Permission.SeeAccounts)]
public sealed class CodeListsController(NaicsList naics, ICodingReviewSearch search, IAuditTrail audit) : CounterController
{
    private const int Most = 15;

    /// <summary>Codes that the words may mean.</summary>
    [HttpGet("naics")]
    public IActionResult Naics(string? q)
    {
        var said = (q ?? "").Trim();
        return View(new NaicsView(said, said.Length == 0 ? [] : naics.Search(said, Most), naics.FindWithdrawn(said), naics));
    }

    /// <summary>The accounts to review.</summary>
    [HttpGet("review")]
    public async Task<IActionResult> Review(CodingFindingKind? kind, int page)
    {
        var only = kind is { } one && Enum.IsDefined(one) ? kind : null;
        var list = await search.List(only, page, Act.Today);
        await audit.RecordView(Act, "coding.review-view", details: $"page {list.Rows.Number} of {list.Rows.Last}");
        return View(new ReviewView(only, list, Who.May(Permission.WorkLicenses)));
    }
}
