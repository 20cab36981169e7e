using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Adjustments;

/// <summary>A supervisor decides on an adjustment or its reversal. Who may not is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/adjustments/{number}")]
[Needs(Permission.DecideAdjustment)]
public sealed class PacketController(AdjustmentDesk desk, AdjustmentService service, AdjustmentLetters letters, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecideAdjustmentForm> checks) : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>Everything on one page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecideAdjustmentForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.DecideAdjustment), "adjustments.view", page.Case.Adjustment.Number.ToString(), page.Case.Account.Number.Digits, "packet");
        return View("Packet", page);
    }

    /// <summary>Decides.</summary>
    [HttpPost("decide")]
    public Task<IActionResult> Decide(string number, [Bind(Prefix = "Form")] DecideAdjustmentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Decide(new Decision<PacketPage, Adjustment>
        {
            Needs = Permission.DecideAdjustment,
            View = "Packet",
            Page = () => Page(number, form),
            Check = () => checks.Check(form, ModelState, "Form"),
            Password = form.Password,
            NeededReason = form.Choice == AdjustmentChoice.Reverse ? null : form.Reason ?? "",
            Do = page => Do(page.Case.Adjustment.Number, form),
            Says = Says,
            Otherwise = AdjustmentPages.Screens.Url,
        });
    }

    private Task<Result<Adjustment>> Do(AdjustmentNumber number, DecideAdjustmentForm form)
    {
        var act = Act.Because(form.Reason);
        return form.Choice switch
        {
            AdjustmentChoice.Approve => service.Decide(number, approve: true, form.Revision, act),
            AdjustmentChoice.Deny => service.Decide(number, approve: false, form.Revision, act),
            AdjustmentChoice.Reverse => service.Reverse(number, act),
            AdjustmentChoice.Keep => service.DenyReversal(number, act),
            _ => service.Return(number, act),
        };
    }

    private static string Says(Adjustment adjustment) => adjustment.Story.State switch
    {
        AdjustmentState.Submitted => FirstApprovalRefusals.Kept($"Adjustment {adjustment.Number}"),
        AdjustmentState.ReversalRequested => FirstApprovalRefusals.Kept($"The reversal of {adjustment.Number}"),
        AdjustmentState.InPreparation => $"{adjustment.Number} is returned to {adjustment.Story.HandledByName} with your question.",
        AdjustmentState.Posted when adjustment.ReversalDecided is not null => $"{adjustment.Number} stays as posted. {adjustment.ReversalRequested?.Name} sees why.",
        AdjustmentState.Posted => $"{adjustment.Number} is posted: {adjustment.GrantedAmount.InDollars()}. The letter is written.",
        _ => $"{adjustment.Number} is {AdjustmentWords.Is(adjustment.Story.State)}. The letter is written.",
    };

    private async Task<PacketPage?> Page(string number, DecideAdjustmentForm form)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return null;
        }

        return new PacketPage
        {
            Case = page,
            Place = await Place(AdjustmentsDuty.Decisions.Code, page.Adjustment.Number.ToString()),
            LetterIn = await letters.LanguageOf(AdjustmentLetterKinds.Posted, page.Account, Act.Today),
            Approval = page.Rules.Limits.Approval(LimitKind.Adjustment.Id(), page.Adjustment.RequestedAmount, Act.Today),
            Form = form,
        };
    }
}
