using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>The drawers of a day as they stand now, and the one a supervisor takes over.</summary>
[Area("Supervisor")]
[Route("/supervisor/drawers")]
[Needs(Permission.SeeCash)]
public sealed class DrawersController(DrawerService drawers, IBusinessDaySearch reports, IDrawerSearch tenders, ApprovalsDesk approvalsDesk, IStepUp stepUp, RuleBook rules, IValidator<DecisionForm> checks) : CounterController
{
    /// <summary>All drawers of a day; of today when none is named.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Live(DateOnly? day)
    {
        var shown = day ?? Act.Today;
        var limit = rules.Counter.DrawerCashLimit.On(shown);
        return View(new LiveDrawers(shown, await reports.Drawers(shown), limit.Refusal is null ? limit.Value.Value : null));
    }

    /// <summary>One drawer: what its receipts say, what was counted, and the button that takes it over.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Look(Guid id) => await Page(id, new DecisionForm()) is { } page ? View("Drawer", page) : NotFound();

    /// <summary>Takes it over.</summary>
    [HttpPost("{id:guid}/accept")]
    [Needs(Permission.AcceptDrawers)]
    public async Task<IActionResult> Accept(Guid id, DecisionForm form)
    {
        if (await Page(id, form) is not { } page)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Drawer");
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.AcceptDrawers)).Refusal is { } wrong)
        {
            return Refused(page, wrong, "Drawer");
        }

        var accepted = await drawers.Accept(DrawerId.From(id), Act);
        if (accepted.Refusal is { } no)
        {
            return Refused(page, no, "Drawer");
        }

        Flash($"Drawer {accepted.Value.Number} of {accepted.Value.ClerkName} is yours: {accepted.Value.CashToBank.InDollars()} of cash and its checks wait for a deposit.");
        return Redirect(await approvalsDesk.After(Who, page.Place));
    }

    private async Task<DrawerPage?> Page(Guid id, DecisionForm form)
    {
        if (await reports.Drawer(DrawerId.From(id)) is not var (drawer, collected))
        {
            return null;
        }

        return new DrawerPage
        {
            Drawer = drawer,
            Taxes = DailyCashActivity.ByTaxType(collected.Parts, rules),
            Unapplied = collected.Unapplied,
            MayAccept = Who.May(Permission.AcceptDrawers) && drawer.Drawer.State is DrawerState.Balanced or DrawerState.OverShort,
            Own = Who.WhyNotSecond(Permission.AcceptDrawers, drawer.Drawer.ClerkPerson),
            Hints = drawer.Drawer.State == DrawerState.OverShort ? DifferenceDetective.Hints(CountDifference.Of(drawer.Drawer), await tenders.Suspects(drawer.Drawer)) : [],
            Place = await approvalsDesk.Place(Who, "drawer", id.ToString()),
            Form = form,
        };
    }
}
