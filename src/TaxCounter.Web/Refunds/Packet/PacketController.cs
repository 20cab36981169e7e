using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Refunds;

/// <summary>A supervisor decides whether money goes back.</summary>
[Route("/supervisor/refunds/{number}")]
[Needs(Permission.DecideRefund)]
public sealed class PacketController(RefundDesk desk, RefundService service, RefundLetters letters, IValidator<DecideRefundForm> checks, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit)
    : CasePacketController<PacketPage, DecideRefundForm, Refund, RefundVerb, RefundState>(RefundPages.Screens, checks, approvalsDesk, stepUp, audit)
{
    /// <inheritdoc/>
    protected override async Task<PacketPage?> Page(string number, DecideRefundForm form) => await desk.Page(number, Act) is not { } page ? null : new PacketPage
    {
        At = page,
        Place = await Place(RefundsDuty.Decisions.Code, $"{page.Refund.Number}"),
        LetterIn = await letters.LanguageOf(RefundLetterKinds.Denied, page.Account, Act.Today),
        Own = RefundTable.Of.WhyNot(page.Refund.Story, $"{page.Refund.Number}", RefundVerb.Approve, Act.Because("?").Using(Permission.DecideRefund)),
        Form = form,
    };

    /// <inheritdoc/>
    protected override bool NeedsReason(DecideRefundForm form) => form.Choice is RefundVerb.Deny or RefundVerb.Return;

    /// <inheritdoc/>
    protected override async Task<Result<Refund>> Do(string number, DecideRefundForm form)
    {
        if (!RefundNumber.TryParse(number, out var refund))
        {
            return CaseRefusals.Unknown(RefundTable.Of.Noun);
        }

        var act = Act.Because(form.Reason);
        return form.Choice switch
        {
            RefundVerb.Approve => await service.Approve(refund, new Money(form.InterestCents), form.Revision, act),
            RefundVerb.Deny => await service.Deny(refund, form.Revision, act),
            _ => await service.Return(refund, form.Revision, act),
        };
    }

    /// <inheritdoc/>
    protected override string Says(Refund found, DecideRefundForm form) => form.Choice switch
    {
        RefundVerb.Approve when found.Story.State == RefundState.Recommended => FirstApprovalRefusals.Kept($"Refund {found.Number}"),
        RefundVerb.Approve => $"{found.Number} is approved: {found.Total.InDollars()} waits for the next file for finance. The letter is written.",
        RefundVerb.Deny => $"{found.Number} is denied. The letter is written.",
        _ => $"{found.Number} is returned to {found.Story.HandledByName} with your question.",
    };
}
