using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>The coding assistant: answers in, a proposal with its reasons out. Nothing is recorded.</summary>
[Route("/coding")]
[Needs(Permission.SeeAccounts)]
public sealed class CodingController(CodingAssistant assistant, CodingReview review, RuleBook rules, IAccounts accounts, IAuditTrail audit) : CounterController
{
    /// <summary>The first questions; of an account, with what it carries filled in.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Coding(string? account)
    {
        if (string.IsNullOrEmpty(account))
        {
            return View(Page([]));
        }

        if (!AccountNumber.TryParse(account, out var number) || await accounts.Find(number) is not { } found)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "coding.account-view", found.Number.Digits);
        return View(Page(Of(found)) with { Account = found, Finding = review.Of(found.Naics, found.BusinessType, Act.Today) });
    }

    /// <summary>The proposal for the answers so far, with the questions that they make necessary.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Propose(string? account)
    {
        var entered = CodingFields.All.Where(f => Request.Form.ContainsKey(f.Name)).ToDictionary(f => f.Name, f => Request.Form[f.Name].ToString());
        var about = AccountNumber.TryParse(account, out var number) ? await accounts.Find(number) : null;
        var page = Page(entered) with { Account = about, Finding = about is null ? null : review.Of(about.Naics, about.BusinessType, Act.Today) };
        var answers = CodingAnswers.Read(entered, Act.Today);
        return answers.Refusal is { } no ? Malformed(page with { Refusal = no }, nameof(Coding)) : View(nameof(Coding), page with { Proposal = assistant.Propose(answers.Value) });
    }

    /// <summary>What the business does when it starts or moves, made from the same answers, to print for the customer.</summary>
    [HttpPost("checklist")]
    public async Task<IActionResult> Checklist(string? account, string? language)
    {
        var shown = await Propose(account);
        return shown is ViewResult { Model: CodingPage { Proposal: not null } page, StatusCode: null } ? View("/Coding/Checklist/Checklist.cshtml", new ChecklistPage(page, language == "es")) : shown;
    }

    private CodingPage Page(Dictionary<string, string> entered) => new() { Rules = rules, Who = Who, Today = Act.Today, Entered = entered };

    private Dictionary<string, string> Of(Account account) => new()
    {
        ["opened_on"] = account.OpenedOn.Field(),
        ["applied_on"] = Act.Today.Field(),
        ["registered"] = "yes",
        ["locations"] = "1",
        ["zip"] = account.AddressOn(Act.Today).Zip,
        ["code_asked"] = account.LocationCode,
    };
}
