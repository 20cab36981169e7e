using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>The accounts whose tax crossed a threshold of the filing frequency, accepted one by one or together; each from its proposed period, never backwards.</summary>
[Route("/coding/frequencies")]
[Needs(Permission.SeeLicenses)]
public sealed class FrequenciesController(IFrequencyReview review, AccountCoding coding, RuleBook rules, IAuditTrail audit) : CounterController
{
    private const string ListView = "/Coding/Frequencies/Frequencies.cshtml";

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(int page)
    {
        var list = await review.List(page, Act.Today);
        await audit.RecordView(Act, "coding.frequency-view", details: $"page {list.Number} of {list.Last}");
        return View(ListView, new FrequenciesPage(list, rules, Who.May(Permission.WorkLicenses)));
    }

    /// <summary>Accepts what is ticked: each is an act of its own, so that one that is refused leaves the others.</summary>
    [HttpPost("")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Accept(int page, string[]? ticked, string? reason)
    {
        var act = Act.Because(reason);
        var chosen = (ticked ?? []).Select(t => t.Split('|')).Where(t => t.Length == 3).ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError("ticked", "Choose the accounts that are to file otherwise.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            ModelState.AddModelError("reason", StaffRefusals.ReasonNeeded.Message);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(new FrequenciesPage(await review.List(page, Act.Today), rules, CanAccept: true), ListView);
        }

        var done = 0;
        List<string> refused = [];
        foreach (var one in chosen)
        {
            var accepted = AccountNumber.TryParse(one[0], out var number) && Enum.TryParse<FilingFrequency>(one[2], out var frequency) ? await coding.Accept(number, one[1], frequency, act) : CodingRefusals.UnknownAccount;
            done += accepted.Refusal is null ? 1 : 0;
            refused.AddRange(accepted.Refusal is { } no ? [no.Message] : []);
        }

        Flash($"{(done == 1 ? "1 account files" : $"{done:N0} accounts file")} otherwise from the proposed period.{(refused.Count > 0 ? " " + string.Join(" ", refused.Distinct()) : "")}");
        return Redirect("/coding/frequencies");
    }
}
