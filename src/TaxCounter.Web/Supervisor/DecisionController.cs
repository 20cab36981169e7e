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
        var isFilledIn = decision.Check();
        if (decision.NeededReason is { } reason && string.IsNullOrWhiteSpace(reason))
        {
            return await Again(decision, StaffRefusals.ReasonNeeded);
        }

        if (!isFilledIn)
        {
            return await decision.Page() is { } page ? Malformed(page, decision.View) : NotFound();
        }

        if ((await ConfirmOwn(decision.Password, decision.Needs)).Refusal is { } wrong)
        {
            return await Again(decision, wrong);
        }

        var since = await approvalsDesk.Since(Who, decision.Item.Kind, decision.Item.Key);
        var done = await decision.Do();
        if (done.Refusal is { } no)
        {
            return await Again(decision, no);
        }

        Flash(decision.Says(done.Value));
        return Redirect(await approvalsDesk.After(Who, decision.Item, since, decision.Otherwise));
    }

    /// <summary>The page as it is by now, with why not.</summary>
    private async Task<IActionResult> Again<TPage, TDone>(Decision<TPage, TDone> decision, Refusal no)
        where TPage : class, IDecisionPage => await decision.Page() is { } page ? Refused(page, no, decision.View) : NotFound();
}
