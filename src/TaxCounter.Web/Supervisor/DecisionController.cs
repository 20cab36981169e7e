using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>
/// How every second person decides: the page, its form, the own password again, the decision, what was done in a sentence, the next approval. A refusal on the way shows the
/// page again as it is by now. Who may not decide is said by the domain, whatever the page shows.
/// </summary>
public abstract class DecisionController(ApprovalsDesk approvalsDesk, IStepUp stepUp) : CounterController
{
    /// <summary>Where an item lies among the approvals of who looks.</summary>
    protected Task<ApprovalsPlace> Place(string kind, string key) => approvalsDesk.Place(Who, kind, key);

    /// <summary>Asks for the own password again.</summary>
    protected Task<Result<StaffMember>> ConfirmOwn(string password, Permission needs) => stepUp.ConfirmOwnAsync(Who, password, needs);

    /// <summary>Decides.</summary>
    protected async Task<IActionResult> Decide<TPage, TDone>(Decision<TPage, TDone> decision)
        where TPage : class, IDecisionPage
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (await decision.Page() is not { } page)
        {
            return NotFound();
        }

        var isFilledIn = decision.Check();
        if (decision.NeededReason is { } reason && string.IsNullOrWhiteSpace(reason))
        {
            return Refused(page, StaffRefusals.ReasonNeeded, decision.View);
        }

        if (!isFilledIn)
        {
            return Malformed(page, decision.View);
        }

        if ((await ConfirmOwn(decision.Password, decision.Needs)).Refusal is { } wrong)
        {
            return Refused(page, wrong, decision.View);
        }

        var done = await decision.Do(page);
        if (done.Refusal is { } no)
        {
            return Refused(await decision.Page() ?? page, no, decision.View);
        }

        Flash(decision.Says(done.Value));
        return Redirect(await approvalsDesk.After(Who, page.Place, decision.Otherwise));
    }
}
