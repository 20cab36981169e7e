using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>One inquiry: what was done in it, what is said of it, its end; and how the office found out who asks.</summary>
[Route("/inquiries")]
[Needs(Permission.SeeInquiries)]
public sealed class InquiryController(InquiryPages pages, InquiryService service, IdentityService identity, IValidator<InquiryForm> valid, IAuditTrail audit) : CounterController
{
    private const string InquiryView = "Inquiry";

    /// <summary>The page of one.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Inquiry(Guid id)
    {
        if (await pages.Page(id, null, Act) is not { } page)
        {
            return RefusedTo("/inquiries", InquiryRefusals.Unknown);
        }

        await audit.RecordView(Act, "inquiries.view", id.ToString(), page.Row.Account?.Digits);
        return View(page);
    }

    /// <summary>A question about no account begins.</summary>
    [HttpPost("begin")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> Begin()
    {
        var begun = await service.Begin(new InquiryBegun { Origin = InquiryOrigin.Hand }, Act);
        return begun.Refusal is { } no ? RefusedTo("/inquiries", no) : Redirect("/inquiries");
    }

    /// <summary>Keeps what is said of one that is over, or ends one with it.</summary>
    [HttpPost("{id:guid}")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> Save(Guid id, [Bind(Prefix = "Form")] InquiryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await pages.Page(id, form, Act) is not { } page)
        {
            return RefusedTo("/inquiries", InquiryRefusals.Unknown);
        }

        if (!valid.Check(form, ModelState, "Form"))
        {
            return Malformed(page, InquiryView);
        }

        var isRunning = page.Row.Inquiry.IsRunning;
        var done = isRunning ? await service.End(new InquiryId(id), form.Said, Act) : await service.Change(new InquiryId(id), form.Said, Act);
        if (done.Refusal is { } no)
        {
            return Refused(page, no, InquiryView);
        }

        Flash(isRunning ? Ended(done.Value) : "The inquiry is changed. What it said before stands in the audit trail.");
        return Redirect($"/inquiries/{id}");
    }

    /// <summary>Ends the one that runs, with everything guessed.</summary>
    [HttpPost("{id:guid}/end")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> End(Guid id, string? returnUrl)
    {
        var ended = await service.End(new InquiryId(id), InquiryEnd.Guessed, Act);
        if (ended.Refusal is { } no)
        {
            return RefusedTo(LocalOr(returnUrl), no);
        }

        Flash(Ended(ended.Value));
        return Redirect(LocalOr(returnUrl));
    }

    /// <summary>They reached the office otherwise.</summary>
    [HttpPost("{id:guid}/channel")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> Channel(Guid id, string? channel, string? returnUrl)
    {
        var reached = Enum.TryParse<InquiryChannel>(channel, out var known) && Enum.IsDefined(known) ? await service.Reach(new InquiryId(id), known, Act) : InquiryRefusals.Unknown;
        return reached.Refusal is { } no ? RefusedTo(LocalOr(returnUrl), no) : Redirect(LocalOr(returnUrl));
    }

    /// <summary>Keeps an identity check.</summary>
    [HttpPost("{id:guid}/identity")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> Identity(Guid id, [Bind(Prefix = "Form")] IdentityForm form, string? returnUrl)
    {
        ArgumentNullException.ThrowIfNull(form);
        var asked = new IdentityAsked
        {
            Id = form.Id == Guid.Empty ? IdentityCheckId.New() : new IdentityCheckId(form.Id),
            Inquiry = new InquiryId(id),
            Rule = form.Rule,
            HasPassed = form.HasPassed,
            SpeaksAs = string.IsNullOrWhiteSpace(form.SpeaksAs) ? null : form.SpeaksAs.Trim(),
            Authorization = form.HasPassed ? form.Authorization : null,
        };
        var kept = await identity.Record(asked, Act);
        return kept.Refusal is { } no ? RefusedTo(LocalOr(returnUrl), no) : Redirect(LocalOr(returnUrl));
    }

    /// <summary>The office got back to them.</summary>
    [HttpPost("{id:guid}/follow-up")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> FollowUp(Guid id, string? returnUrl)
    {
        var done = await service.FollowUp(new InquiryId(id), Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo(LocalOr(returnUrl, "/inquiries"), no);
        }

        Flash("It is noted that the office got back to them.");
        return Redirect(LocalOr(returnUrl, "/inquiries"));
    }

    private static string Ended(Inquiry inquiry)
    {
        var topic = inquiry.Topic.Words();
        return $"{char.ToUpperInvariant(topic[0])}{topic[1..]}: {inquiry.Outcome!.Value.Words()}, {InquiryWords.Minutes(inquiry.Minutes)}. {(inquiry.AccountId is null ? "Open it under Inquiries to change it." : "It stands in the account’s history; open it there to change it.")}";
    }
}
