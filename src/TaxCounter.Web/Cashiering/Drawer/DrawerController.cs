using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>One's own drawer: opened, locked, counted blind.</summary>
[Route("/cashiering/drawer")]
[Needs(Permission.KeepDrawer)]
public sealed class DrawerController(DrawerService drawers, IDrawers kept, IDrawerSearch reports, RuleBook rules, IOptions<OfficeOptions> office, IValidator<OpenDrawerForm> checks) : CounterController
{
    private const string Here = "/cashiering/drawer";
    private const string CountPageUrl = "/cashiering/drawer/count";
    /// <summary>The drawer, or the form that opens one.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Show", await Page(null));

    /// <summary>Opens a drawer with a counted starting cash.</summary>
    [HttpPost("open")]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] OpenDrawerForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(form), "Show");
        }

        var opened = await drawers.Open(form.Number!.Value, form.StartingCash!.Value, Act);
        if (opened.Refusal is { } no)
        {
            return Refused(await Page(form), no, "Show");
        }

        Flash($"Drawer {opened.Value.Number} is open with {opened.Value.StartingCash.InDollars()}. It is yours for {opened.Value.BusinessDay.WithWeekday()}.");
        return Redirect("/");
    }

    /// <summary>The clerk steps away.</summary>
    [HttpPost("lock")]
    public Task<IActionResult> Lock() => Move(drawers.Lock, Here);

    /// <summary>The clerk is back.</summary>
    [HttpPost("unlock")]
    public Task<IActionResult> Unlock() => Move(drawers.Unlock, Here);

    /// <summary>Starts a count, the first or the second.</summary>
    [HttpPost("count/start")]
    public Task<IActionResult> StartCount() => Move(drawers.StartCount, CountPageUrl);

    /// <summary>Leaves the count before anything is sealed.</summary>
    [HttpPost("count/back")]
    public Task<IActionResult> BackToWork() => Move(drawers.BackToWork, Here);

    /// <summary>The counting sheet; after it, whether it agrees.</summary>
    [HttpGet("count")]
    public async Task<IActionResult> Count() => await Mine() switch
    {
        { State: DrawerState.Counting } drawer => View("Count", await Counting(drawer, new CountForm())),
        { State: DrawerState.Balanced or DrawerState.OverShort } drawer => View("Counted", await Counting(drawer, new CountForm())),
        _ => Redirect(Here),
    };

    /// <summary>Seals a count; it is compared only now.</summary>
    [HttpPost("count")]
    public async Task<IActionResult> Seal([Bind(Prefix = "Form")] CountForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Mine() is not { State: DrawerState.Counting } drawer)
        {
            return Redirect(CountPageUrl);
        }

        if (form.Read() is not { } pieces)
        {
            return Refused(await Counting(drawer, form), CashieringRefusals.CountNumbers, "Count");
        }

        var sealedCount = await drawers.Seal(drawer.Id, pieces, Act);
        return sealedCount.Refusal is { } no ? Refused(await Counting(drawer, form), no, "Count") : Redirect(CountPageUrl);
    }

    /// <summary>Says why it does not agree.</summary>
    [HttpPost("explain")]
    public async Task<IActionResult> Explain(string? reason)
    {
        if (await Mine() is not { } drawer)
        {
            return Redirect(Here);
        }

        var no = reason is { Length: > 500 } ? CashieringRefusals.ReasonTooLong : CardNumberGuard.HoldsCardNumber(reason) ? StaffRefusals.CardNumber("Reason") : null;
        no ??= (await drawers.Explain(drawer.Id, Act.Because(reason))).Refusal;
        if (no is not null)
        {
            return Refused(await Counting(drawer, new CountForm()) with { Reason = reason }, no, "Counted");
        }

        Flash("Your reason is saved. A supervisor takes over the drawer from here.");
        return Redirect(CountPageUrl);
    }

    private async Task<IActionResult> Move(Func<Domain.Journal.DrawerId, CounterAct, Task<Result<Drawer>>> move, string then)
    {
        if (await Mine() is not { } drawer)
        {
            return RefusedTo(Here, CashieringRefusals.NoDrawer);
        }

        var moved = await move(drawer.Id, Act);
        return moved.Refusal is { } no ? RefusedTo(Here, no) : Redirect(then);
    }

    /// <summary>The drawer the clerk works with, else the one they counted last.</summary>
    private async Task<Drawer?> Mine() => await kept.KeptBy(Who.Id) ?? await reports.LastOf(Who.Id);

    private async Task<DrawerPage> Page(OpenDrawerForm? form)
    {
        var last = await reports.LastOf(Who.Id);
        var mine = await kept.KeptBy(Who.Id);
        var glance = mine is null ? null : await reports.Glance(Who.Id);
        return new DrawerPage(mine, last, form ?? new OpenDrawerForm { Number = last?.Number }, Act.Today, DrawerWords.IsOverLimit(glance, rules), office.Value.LocalOf((mine ?? last)?.OpenedAt ?? Act.At));
    }

    private async Task<CountPage> Counting(Drawer drawer, CountForm form)
    {
        var isFinal = drawer is { State: DrawerState.OverShort, MayRecount: false };
        var hints = isFinal ? DifferenceDetective.Hints(CountDifference.Of(drawer), await reports.Suspects(drawer)) : [];
        return new CountPage(drawer, form, office.Value.LocalOf(drawer.OpenedAt), hints, drawer.OverShortReason);
    }
}
