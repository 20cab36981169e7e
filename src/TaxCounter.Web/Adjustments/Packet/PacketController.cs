using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Adjustments;

/// <summary>A supervisor decides on an adjustment or its reversal.</summary>
[Route("/supervisor/adjustments/{number}")]
[Needs(Permission.DecideAdjustment)]
public sealed class PacketController(AdjustmentDesk desk, AdjustmentService service, AdjustmentLetters letters, IValidator<DecideAdjustmentForm> checks, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit)
    : CasePacketController<PacketPage, DecideAdjustmentForm, Adjustment, AdjustmentVerb, AdjustmentState>(AdjustmentPages.Screens, checks, approvalsDesk, stepUp, audit)
{
    /// <inheritdoc/>
    protected override async Task<PacketPage?> Page(string number, DecideAdjustmentForm form) => await desk.Page(number, Act) is not { } page ? null : new PacketPage
    {
        Case = page,
        Place = await Place(AdjustmentsDuty.Decisions.Code, $"{page.Adjustment.Number}"),
        LetterIn = await letters.LanguageOf(AdjustmentLetterKinds.Posted, page.Account, Act.Today),
        Form = form,
    };

    /// <inheritdoc/>
    protected override bool NeedsReason(DecideAdjustmentForm form) => form.Choice != AdjustmentChoice.Reverse;

    /// <inheritdoc/>
    protected override async Task<Result<Adjustment>> Do(string number, DecideAdjustmentForm form)
    {
        if (!AdjustmentNumber.TryParse(number, out var adjustment))
        {
            return CaseRefusals.Unknown(AdjustmentTable.Of.Noun);
        }

        var act = Act.Because(form.Reason);
        return form.Choice switch
        {
            AdjustmentChoice.Approve => await service.Decide(adjustment, approve: true, form.Revision, act),
            AdjustmentChoice.Deny => await service.Decide(adjustment, approve: false, form.Revision, act),
            AdjustmentChoice.Reverse => await service.Reverse(adjustment, act),
            AdjustmentChoice.Keep => await service.DenyReversal(adjustment, act),
            _ => await service.Return(adjustment, act),
        };
    }

    /// <inheritdoc/>
    protected override string Says(Adjustment found, DecideAdjustmentForm form) => found.Story.State switch
    {
        AdjustmentState.Submitted => FirstApprovalRefusals.Kept($"Adjustment {found.Number}"),
        AdjustmentState.ReversalRequested => FirstApprovalRefusals.Kept($"The reversal of {found.Number}"),
        AdjustmentState.InPreparation => $"{found.Number} is returned to {found.Story.HandledByName} with your question.",
        AdjustmentState.Posted when found.ReversalDecided is not null => $"{found.Number} stays as posted. {found.ReversalRequested?.Name} sees why.",
        AdjustmentState.Posted => $"{found.Number} is posted: {found.GrantedAmount.InDollars()}. The letter is written.",
        _ => $"{found.Number} is {AdjustmentWords.Is(found.Story.State)}. The letter is written.",
    };
}
