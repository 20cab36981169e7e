using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cashiering;

/// <summary>The drawers of a day, and the one a supervisor accepts.</summary>
[Route("/supervisor/drawers")]
[Needs(Permission.SeeCash)]
public sealed class AcceptDrawersController(DrawerService drawers, IBusinessDaySearch reports, IDrawerSearch tenders, ApprovalsDesk approvalsDesk, IStepUp stepUp, RuleBook rules, IOptions<OfficeOptions> office, IValidator<DecisionForm> checks, IValidator<TakeOverForm> takeOverChecks)
    : DecisionController(approvalsDesk, stepUp)
{
    private readonly IStepUp _stepUp = stepUp;

    /// <summary>All drawers of a day; of today when none is named.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Live(DateOnly? day)
    {
        var shown = day ?? Act.BusinessDay;
        var limit = rules.Counter.DrawerCashLimit.On(shown);
        var drawers = shown == Act.BusinessDay ? await reports.DrawersNow(shown) : await reports.Drawers(shown);
        return View(new LiveDrawers(shown, [.. drawers.Where(d => d.Drawer.BusinessDay == shown)], limit.Refusal is null ? limit.Value.Value : null)
        {
            Earlier = [.. drawers.Where(d => d.Drawer.BusinessDay != shown)],
            IsNow = shown == Act.BusinessDay,
            At = office.Value.LocalOf(Act.At),
        });
    }

    /// <summary>One drawer: what its receipts say, what was counted, and the button that accepts it.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Look(Guid id) => await Page(id, new DecisionForm()) is { } page ? View("Drawer", page) : NotFound();

    /// <summary>Accepts it.</summary>
    [HttpPost("{id:guid}/accept")]
    [Needs(Permission.AcceptDrawers)]
    public Task<IActionResult> Accept(Guid id, DecisionForm form) => Decide(new Decision<DrawerAcceptance, Drawer>
    {
        Needs = Permission.AcceptDrawers,
        View = "Drawer",
        Item = ("drawer", id.ToString()),
        Page = () => Page(id, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        Do = () => drawers.Accept(DrawerId.From(id), Act.Because(form.Reason)),
        Says = drawer => drawer.State != DrawerState.Accepted ? FirstApprovalRefusals.Kept($"The difference of drawer {drawer.Number}") : $"Drawer {drawer.Number} of {drawer.ClerkName} is accepted: {drawer.CashToBank.InDollars()} in cash and its checks are ready for a deposit.",
    });

    /// <summary>Takes a drawer of an earlier day over from a clerk who does not come back to it.</summary>
    [HttpPost("{id:guid}/take-over")]
    [Needs(Permission.AcceptDrawers)]
    public async Task<IActionResult> TakeOver(Guid id, [Bind(Prefix = "TakeOver")] TakeOverForm takeOver)
    {
        ArgumentNullException.ThrowIfNull(takeOver);
        if (await Page(id, new DecisionForm()) is not { } page)
        {
            return NotFound();
        }

        page = page with { TakeOver = takeOver };
        if (!takeOverChecks.Check(takeOver, ModelState, "TakeOver"))
        {
            return Malformed(page, "Drawer");
        }

        var own = await _stepUp.ConfirmOwnAsync(Who, takeOver.Password!, Permission.AcceptDrawers);
        var taken = own.Refusal is { } wrong ? wrong : await drawers.TakeOver(DrawerId.From(id), Act.Because(takeOver.Reason));
        if (taken.Refusal is { } no)
        {
            return Refused(page, no, "Drawer");
        }

        Flash($"Drawer {taken.Value.Number} is yours to finish. Count it; another supervisor accepts it.");
        return Redirect("/cashiering/drawer");
    }

    private async Task<DrawerAcceptance?> Page(Guid id, DecisionForm form)
    {
        if (await reports.Drawer(DrawerId.From(id)) is not var (drawer, collected))
        {
            return null;
        }

        return new DrawerAcceptance
        {
            Drawer = drawer,
            Taxes = DailyCashActivity.ByTaxType(collected.Parts, rules),
            Unapplied = collected.Unapplied,
            MayAccept = Who.May(Permission.AcceptDrawers) && drawer.Drawer.State is DrawerState.Balanced or DrawerState.OverShort,
            Own = Who.WhyNotSecond(Permission.AcceptDrawers, [drawer.Drawer.ClerkPerson, .. drawer.Drawer.Handling.Keepers]),
            ReportAbove = rules.Counter.ReportAbove(drawer.Drawer.BusinessDay) is { } above && drawer.Drawer.Differences > above ? above : null,
            Backdated = [.. (await reports.Backdated(drawer.Drawer.BusinessDay)).Where(p => p.Drawer == drawer.Drawer.Id)],
            Hints = drawer.Drawer.State == DrawerState.OverShort ? DifferenceDetective.Hints(CountDifference.Of(drawer.Drawer), await tenders.Suspects(drawer.Drawer)) : [],
            MayTakeOver = drawer.Drawer.WhyNotTakeOver(Act) is null,
            Place = await Place("drawer", id.ToString()),
            Form = form,
        };
    }
}
