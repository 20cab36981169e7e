using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>The accounts whose tax crossed a threshold of the filing frequency.</summary>
[Route("/coding/frequencies")]
[Needs(Permission.SeeLicenses)]
public sealed class FrequenciesController(IFrequencyReview review, RuleBook rules, IAuditTrail audit) : CounterController
{
    internal const string ListView = "/Coding/Frequencies/Frequencies.cshtml";

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(int page)
    {
        var list = await review.List(page, Act.Today);
        await audit.RecordView(Act, "coding.frequency-view", details: $"page {list.Number} of {list.Last}");
        return View(ListView, new FrequenciesPage(list, rules, Who.May(Permission.WorkLicenses)));
    }
}
