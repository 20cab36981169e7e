using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>One's own drawer: opened, locked, counted blind.</summary>
[Route("/cashiering/drawer")]
[Needs(Permission.KeepDrawer)]
public sealed class DrawerController(DrawerService drawers, IDrawers kept, IDrawerSearch reports, RuleBook rules, IOptions<OfficeOptions> office, IStepUp stepUp, IValidator<OpenDrawerForm> checks) : CounterController
{
    private const string Here = "/cashiering/drawer";

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

        var allowed = string.IsNullOrWhiteSpace(form.UserName) ? null : await stepUp.ConfirmAsync(new CounterSignIn(form.UserName, form.Password, form.AppCode), Permission.AcceptDrawers, Act.Today);
        var opened = allowed?.Refusal is { } wrong ? wrong : await drawers.Open(form.Number!.Value, form.StartingCash!.Value, Act, allowed is null ? null : Act.Because(form.Reason) with { By = allowed.Value });
        if (opened.Refusal is { } no)
        {
            return Refused(await Page(form), no, "Show");
        }

        Flash($"Drawer {opened.Value.Number} is open with {opened.Value.StartingCash.InDollars()}. It is yours for {opened.Value.BusinessDay.WithWeekday()}.");
        return Redirect("/");
    }

    /// <summary>The clerk steps away.</summary>
    [HttpPost("lock")]
    public Task<IActionResult> Lock() => Move(null, drawers.Lock, _ => Here);

    /// <summary>The clerk is back.</summary>
    [HttpPost("unlock")]
    public Task<IActionResult> Unlock() => Move(null, drawers.Unlock, _ => Here);

    /// <summary>Starts a count, the first or the second.</summary>
    [HttpPost("count/start")]
    public Task<IActionResult> StartCount(Guid? drawer) => Move(drawer, drawers.StartCount, CountOf);

    /// <summary>Leaves the count before anything is sealed.</summary>
    [HttpPost("count/back")]
    public Task<IActionResult> BackToWork(Guid? drawer) => Move(drawer, drawers.BackToWork, _ => Here);

    /// <summary>The counting sheet; after it, whether it agrees.</summary>
    [HttpGet("count")]
    public async Task<IActionResult> Count(Guid? drawer) => await Mine(drawer) switch
    {
        { State: DrawerState.Counting } mine => View("Count", await Counting(mine, new CountForm())),
        { State: DrawerState.Balanced or DrawerState.OverShort } mine => View("Counted", await Counting(mine, new CountForm())),
        _ => Redirect(Here),
    };

    /// <summary>Seals a count; it is compared only now.</summary>
    [HttpPost("count")]
    public async Task<IActionResult> Seal(Guid? drawer, [Bind(Prefix = "Form")] CountForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Mine(drawer) is not { } mine)
        {
            return Redirect(Here);
        }

        if (mine.State != DrawerState.Counting)
        {
            return Redirect(CountOf(mine));
        }

        if (form.Read() is not { } pieces)
        {
            return Refused(await Counting(mine, form), form.Faults(), "Count");
        }

        if (form is { IsBlank: true, IsEmpty: false })
        {
            return Refused(await Counting(mine, form), CashieringRefusals.CountedNothing, "Count");
        }

        var sealedCount = await drawers.Seal(mine.Id, pieces, Act);
        return sealedCount.Refusal is { } no ? Refused(await Counting(mine, form), no, "Count") : Redirect(CountOf(mine));
    }

    /// <summary>Says why it does not agree; above the rule's amount with a written report.</summary>
    [HttpPost("explain")]
    public async Task<IActionResult> Explain(Guid? drawer, string? reason, string? report)
    {
        if (await Mine(drawer) is not { } mine)
        {
            return Redirect(Here);
        }

        var no = reason is { Length: > 500 } ? CashieringRefusals.ReasonTooLong : StaffRefusals.WrongText(reason, "Reason");
        no ??= (await drawers.Explain(mine.Id, Act.Because(reason), string.IsNullOrWhiteSpace(report) ? null : report.Trim())).Refusal;
        if (no is not null)
        {
            return Refused(await Counting(mine, new CountForm()) with { Reason = reason, Report = report }, no, "Counted");
        }

        Flash("Your reason is saved. A supervisor takes over the drawer from here.");
        return Redirect(CountOf(mine));
    }

    private async Task<IActionResult> Move(Guid? which, Func<DrawerId, CounterAct, Task<Result<Drawer>>> move, Func<Drawer, string> then)
    {
        if (await Mine(which) is not { } drawer)
        {
            return RefusedTo(Here, CashieringRefusals.NoDrawer);
        }

        var moved = await move(drawer.Id, Act);
        return moved.Refusal is { } no ? RefusedTo(Here, no) : Redirect(then(moved.Value));
    }

    private static string CountOf(Drawer drawer) => $"{Here}/count?drawer={drawer.Id.Value}";

    /// <summary>The drawer named, where it is the clerk's own; else the one they work with, one left of an earlier day, or the one they counted last.</summary>
    private async Task<Drawer?> Mine(Guid? which) => which is { } id
        ? await kept.Find(DrawerId.From(id)) is { } named && named.IsKeptBy(Who) ? named : null
        : await kept.KeptBy(Who.Id, Act.BusinessDay) ?? (await kept.LeftBy(Who.Id, Act.BusinessDay) is [.., var left] ? left : null) ?? await reports.LastOf(Who.Id);

    private async Task<DrawerPage> Page(OpenDrawerForm? form)
    {
        var last = await reports.LastOf(Who.Id);
        var mine = await kept.KeptBy(Who.Id, Act.BusinessDay);
        var left = await kept.LeftBy(Who.Id, Act.BusinessDay);
        var glance = mine is null ? null : await reports.Glance(Who.Id);

        // The number they always have, unless their own money still lies in it.
        var number = last is null || left.Any(d => d.Number == last.Number) ? null : (int?)last.Number;
        return new DrawerPage(mine, last, form ?? new OpenDrawerForm { Number = number }, Act.BusinessDay, DrawerWords.IsOverLimit(glance, rules), office.Value.LocalOf((mine ?? last)?.OpenedAt ?? Act.At)) { Left = left };
    }

    private async Task<CountPage> Counting(Drawer drawer, CountForm form)
    {
        var isFinal = drawer is { State: DrawerState.OverShort, MayRecount: false };
        var hints = isFinal ? DifferenceDetective.Hints(CountDifference.Of(drawer), await reports.Suspects(drawer)) : [];
        return new CountPage(drawer, form, office.Value.LocalOf(drawer.OpenedAt), hints, drawer.OverShortReason)
        {
            IsOfFormerDay = drawer.IsOfFormerDay(Act.BusinessDay),
            ReportAbove = isFinal && rules.Counter.ReportAbove(drawer.BusinessDay) is { } above && drawer.OverShortAmount.Abs() > above ? above : null,
            Report = drawer.OverShortReport,
        };
    }
}
