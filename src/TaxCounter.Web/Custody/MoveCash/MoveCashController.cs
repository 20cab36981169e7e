using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Custody;

/// <summary>Two people count and sign: a drop to the safe, a change order, a handover, a count without closing, a count of the safe.</summary>
[Route("/custody")]
[Needs(Permission.KeepDrawer)]
public sealed class MoveCashController(CustodyService service, ICustody custody, IDrawers drawers, IStepUp stepUp, IValidator<CustodyForm> checks) : CounterController
{
    /// <summary>Cash of one's own drawer to the safe.</summary>
    [HttpGet("drop")]
    public Task<IActionResult> Drop() => Show(CustodyKind.Drop, null);

    /// <summary>Drops it.</summary>
    [HttpPost("drop")]
    public Task<IActionResult> Drop([Bind(Prefix = "Form")] CustodyForm form) => Do(CustodyKind.Drop, null, form);

    /// <summary>Large notes for small change.</summary>
    [HttpGet("change-order")]
    public Task<IActionResult> ChangeOrder() => Show(CustodyKind.ChangeOrder, null);

    /// <summary>Changes it.</summary>
    [HttpPost("change-order")]
    public Task<IActionResult> ChangeOrder([Bind(Prefix = "Form")] CustodyForm form) => Do(CustodyKind.ChangeOrder, null, form);

    /// <summary>One's own drawer to another clerk.</summary>
    [HttpGet("handover")]
    public Task<IActionResult> Handover() => Show(CustodyKind.Handover, null);

    /// <summary>Hands it over.</summary>
    [HttpPost("handover")]
    public Task<IActionResult> Handover([Bind(Prefix = "Form")] CustodyForm form) => Do(CustodyKind.Handover, null, form);

    /// <summary>A surprise count of somebody's drawer.</summary>
    [HttpGet("drawers/{id:guid}/count")]
    [Needs(Permission.HandleSafe)]
    public Task<IActionResult> CountDrawer(Guid id) => Show(CustodyKind.DrawerCount, id);

    /// <summary>Seals it; the drawer goes on.</summary>
    [HttpPost("drawers/{id:guid}/count")]
    [Needs(Permission.HandleSafe)]
    public Task<IActionResult> CountDrawer(Guid id, [Bind(Prefix = "Form")] CustodyForm form) => Do(CustodyKind.DrawerCount, id, form);

    /// <summary>A count of the safe.</summary>
    [HttpGet("safe/count")]
    [Needs(Permission.HandleSafe)]
    public Task<IActionResult> CountSafe() => Show(CustodyKind.SafeCount, null);

    /// <summary>Seals it.</summary>
    [HttpPost("safe/count")]
    [Needs(Permission.HandleSafe)]
    public Task<IActionResult> CountSafe([Bind(Prefix = "Form")] CustodyForm form) => Do(CustodyKind.SafeCount, null, form);

    private async Task<IActionResult> Show(CustodyKind kind, Guid? id)
    {
        var made = await Page(kind, id, new CustodyForm());
        if (made.Refusal is { } no)
        {
            return RefusedTo(kind == CustodyKind.DrawerCount ? "/supervisor/drawers" : "/cashiering/drawer", no);
        }

        made.Value.Form.Seen = made.Value.Drawer?.Revision;
        return View("MoveCash", made.Value);
    }

    private async Task<IActionResult> Do(CustodyKind kind, Guid? id, CustodyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await custody.Find(new CustodyId(form.Id)) is { } earlier && earlier.IsSignedBy(Who))
        {
            return Redirect($"/custody/{earlier.Number}"); // a second click: this very form recorded it
        }

        var made = await Page(kind, id, form);
        if (made.Refusal is { } none)
        {
            return RefusedTo(kind == CustodyKind.DrawerCount ? "/supervisor/drawers" : "/cashiering/drawer", none);
        }

        var page = made.Value;
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "MoveCash");
        }

        if (form.Read(kind, page.Drawer?.Id) is not { } asked)
        {
            return Refused(page, form.Faults(), "MoveCash");
        }

        var second = await stepUp.ConfirmAsync(new CounterSignIn(form.SecondUser, form.SecondPassword, form.AppCode), kind.SecondNeeds(), Act.Today);
        var done = second.Refusal is { } wrong ? wrong with { Field = wrong.Field switch { "Password" => "SecondPassword", "AppCode" => "AppCode", _ => "SecondUser" } } : await service.Record(asked, second.Value, Act);
        if (done.Refusal is { } no)
        {
            if (no.Code == CustodyRefusals.Moved.Code)
            {
                form.Seen = page.Drawer?.Revision;
                ModelState.Remove("Form.Seen");
            }

            return Refused(page, no, "MoveCash");
        }

        var record = done.Value;
        Flash($"{record.Number}: {record.Kind.Words().ToLowerInvariant()}, {record.Cash.InDollars()}, signed by {record.First.Name} and {record.Second.Name}.{(record.ExpectedCash is null ? "" : record.Difference.IsNone ? " It agrees." : $" It is {CustodyText.Says(record.Difference)}.")}");
        return Redirect($"/custody/{record.Number}");
    }

    private async Task<Result<MoveCashPage>> Page(CustodyKind kind, Guid? id, CustodyForm form)
    {
        if (kind == CustodyKind.SafeCount)
        {
            return new MoveCashPage(kind, form, null, (await custody.Safe()).Bags);
        }

        var drawer = id is { } named ? await drawers.Find(DrawerId.From(named)) : await drawers.KeptBy(Who.Id, Act.BusinessDay);
        return drawer is null ? CashieringRefusals.NoDrawer
            : (kind == CustodyKind.DrawerCount ? drawer.WhyNotCount(Act) : drawer.WhyNotPost(Who, Act.BusinessDay)) is { } no ? no
            : new MoveCashPage(kind, form, drawer, []);
    }
}
