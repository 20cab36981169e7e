using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>A return that is on file.</summary>
[Route("/returns")]
[Needs(Permission.SeeReturns)]
public sealed class FiledController(IFiledReturns returns, IAccounts accounts, ILetters letters, IAuditTrail audit, RuleBook rules) : CounterController
{
    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Look(string number)
    {
        if (!FiledReturnNumber.TryParse(number, out var parsed) || await returns.Find(parsed) is not { } filed || await accounts.Find(filed.AccountId) is not { } account)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "returns.view", filed.Number.ToString(), account.Number.Digits);
        var all = await returns.OfPeriod(filed.AccountId, filed.TaxType, filed.Period);
        return View("Filed", new FiledPage
        {
            Filed = filed,
            Account = account,
            Rules = rules,
            Check = Recheck(filed, all[0]),
            Title = rules.Returns.Of(filed.TaxType)?.Name ?? ReturnPages.Tax(rules, filed.TaxType),
            OfPeriod = all,
            Letters = await letters.OfCase(filed.Number.ToString()),
            Who = Who,
        });
    }

    private ReturnCheck? Recheck(FiledReturn filed, FiledReturn first)
    {
        if (rules.Returns.Of(filed.TaxType)?.Forms.On(filed.Period.LastDay) is not { Refusal: null } form || ReturnEntries.Read(form.Value.Value, filed.Entries) is not { Refusal: null } entries)
        {
            return null;
        }

        var facts = new ReturnFacts
        {
            TaxType = filed.TaxType,
            Period = filed.Period,
            DueOn = filed.DueOn,
            FiledOn = first.FiledOn,
            PaidOn = first.PaidOn ?? (first.EnteredOn <= first.DueOn ? first.FiledOn : first.EnteredOn),
        };
        return ReturnCheck.Of(rules, form.Value.Value, facts, entries.Value) is { Refusal: null } check ? check.Value : null;
    }
}
