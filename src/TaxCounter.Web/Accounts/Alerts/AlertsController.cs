using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>The alerts of an account: put up, and lifted with a reason.</summary>
[Route("/accounts/{number}/alerts")]
[Needs(Permission.KeepAlerts)]
public sealed class AlertsController(AccountDesk desk, AlertService alerts, IValidator<AlertForm> checks) : CounterController
{
    private const string AlertsView = "Alerts";

    /// <summary>Those that stand and those that were lifted, with the form of a new one.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Alerts(string number) => await desk.Find(number) is { } account ? View(AlertsView, Page(account, new AlertForm { Id = OrderedKey.New() })) : NotFound();

    /// <summary>Puts one up.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Alerts(string number, [Bind(Prefix = "Form")] AlertForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(Page(account, form), AlertsView);
        }

        var raised = await alerts.Raise(form.Id, account.Id, form.Kind, form.Text!, Act);
        if (raised.Refusal is { } no)
        {
            return Refused(Page(account, form), no, AlertsView);
        }

        Flash("The alert is on the account. Everybody who opens it reads it first.");
        return Redirect($"/accounts/{account.Number}");
    }

    /// <summary>Lifts one.</summary>
    [HttpPost("lift")]
    public async Task<IActionResult> Lift(string number, [Bind(Prefix = "Lift")] LiftAlertForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var lifted = await alerts.Lift(account.Id, form.Alert, Act.Because(form.Reason));
        if (lifted.Refusal is { } no)
        {
            return Refused(Page(account, new AlertForm { Id = OrderedKey.New() }) with { Lift = form }, no, AlertsView);
        }

        Flash("The alert is lifted. It stays in the list below Alerts with the reason.");
        return Redirect($"/accounts/{account.Number}");
    }

    private AlertsPage Page(Account account, AlertForm form) => new(account, Act.Today, form);
}
