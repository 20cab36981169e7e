using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>The tablet at the door: a language, a service, a ticket. Nobody is signed in on it; it is paired once by a code, and its key opens this page alone (decision 0023).</summary>
[Route("/queue/door")]
[Public(60)]
public sealed class DoorController(DoorService service, IQueueScreens screens, QueueDesk desk, ITickets tickets, QueueCookies cookies, IOptions<OfficeOptions> office, TimeProvider clock, IValidator<PairTabletForm> checks) : CounterController
{
    private const string Here = "/queue/door";

    /// <summary>What is offered, or the form that pairs the tablet.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Door(string? language, string? code) => await IsPaired() ? View("Door", Page(language)) : View("Pair", new PairTabletForm { Code = code });

    /// <summary>The form for the code of an appointment.</summary>
    [HttpGet("appointment")]
    public async Task<IActionResult> Appointment(string? language) => await IsPaired() ? View(Page(language)) : Redirect(Here);

    /// <summary>Pairs it by the code that the supervisor's screen shows.</summary>
    [HttpPost("pair")]
    public async Task<IActionResult> Pair(PairTabletForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState))
        {
            return Malformed(form, "Pair");
        }

        var paired = await service.Pair(form.Code, AtDoor());
        if (paired.Refusal is { } no)
        {
            return Refused(form, no, "Pair");
        }

        cookies.GiveKey(Response, paired.Value);
        return Redirect(Here);
    }

    /// <summary>Takes a ticket.</summary>
    [HttpPost("take")]
    public async Task<IActionResult> Take(TakeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await IsPaired())
        {
            return Redirect(Here);
        }

        var taken = await service.Take(TicketId.From(form.Id == Guid.Empty ? TicketId.New().Value : form.Id), form.Service, desk.Say(form.Language).Code, AtDoor());
        return taken.Refusal is { } no ? Refused(Page(form.Language), no, "Door") : Redirect($"{Here}/ticket/{taken.Value.Id.Value}");
    }

    /// <summary>Somebody with an appointment is here.</summary>
    [HttpPost("arrive")]
    public async Task<IActionResult> Arrive([Bind(Prefix = "Form")] ArriveForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await IsPaired())
        {
            return Redirect(Here);
        }

        var page = Page(form.Language, form);
        var arrived = await service.Arrive(TicketId.From(form.Id == Guid.Empty ? TicketId.New().Value : form.Id), form.Code, AtDoor());
        return arrived.Refusal is { } no ? Refused(page, no with { Message = page.Say.Say("queue-door-no-code") }, "Appointment") : Redirect($"{Here}/ticket/{arrived.Value.Id.Value}");
    }

    /// <summary>The ticket, for a moment; then the tablet is ready for the next.</summary>
    [HttpGet("ticket/{id:guid}")]
    public async Task<IActionResult> Ticket(Guid id)
    {
        var act = AtDoor();
        if (!await IsPaired() || await tickets.Find(TicketId.From(id)) is not { } ticket || ticket.On != act.Today)
        {
            return Redirect(Here);
        }

        return View(new TicketPage(ticket, QueueOrder.Before(ticket, await tickets.Open(act.Today), act.At), desk.Say(ticket.Language), $"{Request.Scheme}://{Request.Host}/queue/ticket/{id}"));
    }

    /// <summary>Ready for the next.</summary>
    [HttpGet("again")]
    public IActionResult Again()
    {
        if (!Request.Headers.ContainsKey("HX-Request"))
        {
            return Redirect(Here);
        }

        Response.Headers["HX-Redirect"] = Here;
        return NoContent();
    }

    private DoorPage Page(string? language, ArriveForm? form = null) => new(desk.Say(language), desk.Languages, form ?? new ArriveForm { Language = desk.Say(language).Code });

    private CounterAct AtDoor()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new CounterAct { By = StaffMember.System, At = now, Today = office.Value.DayOf(now), From = HttpContext.WorkstationAddress() };
    }

    private async Task<bool> IsPaired() => cookies.KeyHash(Request) is { } key && await screens.IsPaired(key);
}
