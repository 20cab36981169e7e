using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Calculators;

/// <summary>Questions of the counter that need no account: what lateness costs, when something is due, what a license or a price comes to, each with its steps and the law.</summary>
[Route("/calculators")]
[Needs(Permission.SeeRules)]
public sealed class CalculatorsController(RuleBook rules) : CounterController
{
    /// <summary>The first calculator.</summary>
    [HttpGet("")]
    public IActionResult Index() => Redirect("/calculators/" + CalculatorTable.All[0].Name);

    /// <summary>One calculator: its form, and the answer once it was asked. Nothing is kept.</summary>
    [HttpGet("{name}")]
    public IActionResult Calculator(string name)
    {
        if (CalculatorTable.Find(name) is not { } calculator)
        {
            return NotFound();
        }

        var typed = calculator.Entries.Where(e => Request.Query.ContainsKey(e.Name))
            .ToDictionary(e => e.Name, e => (IReadOnlyList<string>)[.. Request.Query[e.Name].OfType<string>()]);
        var page = new CalculatorPage { Calculator = calculator, Rules = rules, Who = Who, Today = Act.Today, Typed = typed };
        if (typed.Count == 0)
        {
            return View(page with { Typed = page.Preset() });
        }

        var (asked, refusals) = CalculatorInput.Read(calculator, typed, rules, Act.Today);
        if (refusals.Count > 0)
        {
            return Malformed(page with { Refusals = refusals });
        }

        var answer = calculator.Answer(rules, asked);
        return answer.Refusal is { } no ? Malformed(page with { Refusals = [no] }) : View(page with { Answer = answer.Value });
    }
}
