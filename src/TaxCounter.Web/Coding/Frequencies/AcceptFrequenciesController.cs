using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>Accepts proposals of the filing-frequency review, one by one or together; each from its proposed period, never backwards.</summary>
[Route("/coding/frequencies")]
[Needs(Permission.WorkLicenses)]
public sealed class AcceptFrequenciesController(IFrequencyReview review, AccountCoding coding, RuleBook rules) : CounterController
{
    /// <summary>Accepts what is ticked: each is an act of its own, so that one that is refused leaves the others.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Accept(AcceptFrequenciesForm asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var act = Act.Because(asked.Reason);
        var chosen = asked.Ticked.Select(t => t.Split('|')).Where(t => t.Length == 3).ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError("ticked", "Choose the accounts that are to file otherwise.");
        }

        if (string.IsNullOrWhiteSpace(asked.Reason))
        {
            ModelState.AddModelError("reason", StaffRefusals.ReasonNeeded.Message);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(new FrequenciesPage(await review.List(asked.Page, Act.Today), rules, CanAccept: true), FrequenciesController.ListView);
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
