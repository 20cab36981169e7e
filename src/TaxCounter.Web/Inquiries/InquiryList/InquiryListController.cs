using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>The list of inquiries: a clerk's own, or everybody's for a supervisor and an auditor.</summary>
[Route("/inquiries")]
[Needs(Permission.SeeInquiries)]
public sealed class InquiryListController(IInquirySearch search, IAuditTrail audit) : CounterController
{
    private const int FollowUpDays = 7, MostFollowUps = 50;

    /// <summary>Whom to get back to within a week, and the inquiries of today or of the days asked for.</summary>
    [HttpGet("")]
    public async Task<IActionResult> InquiryList([FromQuery] InquiryFilter filter, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        var isAll = filter.All && Who.Role != Role.Clerk || Who.Role == Role.Auditor;
        var (from, to) = (filter.From ?? Act.Today, filter.To ?? Act.Today);
        var clerk = isAll ? null : Who.Person;
        var rows = await search.Between(clerk, from, to, page);
        await audit.RecordView(Act, "inquiries.list-view", details: isAll ? "everybody’s" : "own");
        return View(new InquiryListPage(rows, await search.ToFollowUp(clerk, Act.Today.AddDays(FollowUpDays), MostFollowUps), filter, Act));
    }
}
