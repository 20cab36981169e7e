using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cases;

/// <summary>
/// The packet of a duty's cases: everything on one page, and the decision. A duty names its address and who may, finds its page, and decides. Who may not decide is said by
/// the domain, whatever the page shows.
/// </summary>
/// <typeparam name="TPage">The page.</typeparam>
/// <typeparam name="TForm">The decision.</typeparam>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
public abstract class CasePacketController<TPage, TForm, TCase, TVerb, TState>(CaseScreens<TVerb, TState> screens, IValidator<TForm> checks, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit)
    : DecisionController(approvalsDesk, stepUp)
    where TPage : CasePacketPage<TForm>
    where TForm : DecisionForm, new()
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>The view of the page, in the folder of the duty's packet.</summary>
    protected const string PacketView = "Packet";

    /// <summary>The packet. Looking at it is on record.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new TForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(screens.Table.Decision), $"{screens.Table.Word}.view", page.Decide.Number, page.Of.Number.Digits, "packet");
        return View(PacketView, page);
    }

    /// <summary>Decides.</summary>
    [HttpPost("decide")]
    public Task<IActionResult> Decide(string number, [Bind(Prefix = "Form")] TForm form) => Decide(new Decision<TPage, TCase>
    {
        Needs = screens.Table.Decision,
        View = PacketView,
        Item = (screens.Table.Approvals.Code, number),
        Page = () => Page(number, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = NeedsReason(form) ? form.Reason ?? "" : null,
        Do = () => Do(number, form),
        Says = found => Says(found, form),
        Otherwise = screens.Url,
    });

    /// <summary>The page of a number with what was typed; null where there is no such case.</summary>
    protected abstract Task<TPage?> Page(string number, TForm form);

    /// <summary>Does what was chosen.</summary>
    protected abstract Task<Result<TCase>> Do(string number, TForm form);

    /// <summary>What is said once it is done.</summary>
    protected abstract string Says(TCase found, TForm form);

    /// <summary>Whether the choice needs a reason in words.</summary>
    protected virtual bool NeedsReason(TForm form) => true;
}
