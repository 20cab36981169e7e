using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>A clerk's window: opens it, calls the next, and everything that is done with the ticket at it.</summary>
[Route("/queue")]
[Needs(Permission.SeeQueue)]
public sealed class ServeController(QueueService service, DoorService door, QueueDesk desk, ITickets tickets, IServiceWindows windows, IValidator<TransferForm> checks) : CounterController
{
    private const string Here = "/queue";

    /// <summary>The window, the ticket at it, and who waits.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Serve(bool window) => View(await Page(null, window));

    /// <summary>The same again: who waits now.</summary>
    [HttpGet("waiting")]
    public async Task<IActionResult> Waiting() => PartialView("_Waiting", await Page(null, isOpening: false));

    /// <summary>Opens the window, or changes what it serves.</summary>
    [HttpPost("window")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Window([Bind(Prefix = "Window")] WindowForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var opened = await service.OpenWindow(form.Number ?? 0, form.Services, [.. form.Languages.Where(l => desk.Languages.Any(k => k.Code == l))], Act);
        if (opened.Refusal is { } no)
        {
            return Refused(await Page(form, isOpening: true), no.Field is null ? no : no with { Field = "Window." + no.Field }, "Serve");
        }

        Flash($"Window {opened.Value.Number} is open.");
        return Redirect(Here);
    }

    /// <summary>Pauses the window, goes on, or closes it.</summary>
    [HttpPost("window/{state}")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> SetWindow(string state)
    {
        ServiceWindowState? to = state switch { "pause" => ServiceWindowState.Paused, "open" => ServiceWindowState.Open, "close" => ServiceWindowState.Closed, _ => null };
        return to is not { } become ? NotFound() : Back(await service.SetWindow(become, Act), w => w.State switch
        {
            ServiceWindowState.Open => $"Window {w.Number} calls again.",
            ServiceWindowState.Paused => $"Window {w.Number} is paused. Nobody is called to it.",
            _ => $"Window {w.Number} is closed.",
        });
    }

    /// <summary>Calls the next; who is at the window is finished.</summary>
    [HttpPost("next")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Next() => Back(await service.CallNext(Act), t => $"{t.Label} is called to window {t.Window}.");

    /// <summary>Gives out a ticket at the window, for who did not take one.</summary>
    [HttpPost("take")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Take(TakeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Back(await door.Take(TicketId.From(form.Id == Guid.Empty ? TicketId.New().Value : form.Id), form.Service, desk.Say(form.Language).Code, Act), t => $"Ticket {t.Label}: {t.Service.Words()}. Tell the customer the number.");
    }

    /// <summary>Calls once more, begins, holds, goes on, finishes, notes a no-show, takes it off the board; puts a no-show back, notes that somebody left.</summary>
    [HttpPost("tickets/{id:guid}/{verb}")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Do(Guid id, string verb)
    {
        var ticket = TicketId.From(id);
        Task<Result<Ticket>>? done = verb switch
        {
            "again" => service.CallAgain(ticket, Act),
            "begin" => service.Do(ticket, TicketVerb.Begin, Act),
            "hold" => service.Do(ticket, TicketVerb.Hold, Act),
            "finish" => service.Do(ticket, TicketVerb.Finish, Act),
            "no-show" => service.Do(ticket, TicketVerb.NoShow, Act),
            "put-back" => service.Do(ticket, TicketVerb.PutBack, Act),
            "resume" => service.Resume(ticket, Act),
            "return" => service.DoAtQueue(ticket, TicketVerb.Return, Act),
            "leave" => service.DoAtQueue(ticket, TicketVerb.Leave, Act),
            _ => null,
        };
        return done is null ? NotFound() : Back(await done, t => $"{t.Label}: {t.State.Words()}.", verb is "return" or "leave" ? "/queue/live" : Here);
    }

    /// <summary>The form that sends a customer on.</summary>
    [HttpGet("tickets/{id:guid}/transfer")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Transfer(Guid id) => await TransferPage(id, null) is { } page ? View(page) : RefusedTo(Here, QueueRefusals.TicketUnknown);

    /// <summary>Sends them on.</summary>
    [HttpPost("tickets/{id:guid}/transfer")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Transfer(Guid id, [Bind(Prefix = "Form")] TransferForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await TransferPage(id, form) is not { } page)
        {
            return RefusedTo(Here, QueueRefusals.TicketUnknown);
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Transfer");
        }

        var sent = await service.Transfer(page.Ticket.Id, form.Service, form.To is { } to ? ServiceWindowId.From(to) : null, Act.Because(form.Note));
        if (sent.Refusal is { } no)
        {
            return Refused(page, no, "Transfer");
        }

        Flash($"{sent.Value.Label} waits for {sent.Value.PersonName ?? sent.Value.Service.Words().ToLowerInvariant()} and keeps its place. Your note goes with it.");
        return Redirect(Here);
    }

    private RedirectResult Back<T>(Result<T> done, Func<T, string> says, string url = Here)
    {
        if (done.Refusal is { } no)
        {
            return RefusedTo(url, no);
        }

        Flash(says(done.Value));
        return Redirect(url);
    }

    private async Task<ServePage> Page(WindowForm? form, bool isOpening)
    {
        var now = await desk.Open(Act);
        var last = form is null && now.Mine is null && Who.May(Permission.ServeQueue) ? await windows.LastOf(Who.Person) : null;
        return new ServePage { Now = now, Window = form ?? WindowForm.Of(now.Mine ?? last), Languages = desk.Languages, IsOpening = isOpening || now.Mine is null };
    }

    private async Task<TransferPage?> TransferPage(Guid id, TransferForm? form) => await tickets.Find(TicketId.From(id)) is { } ticket && ticket.On == Act.Today
        ? new TransferPage(ticket, form ?? new TransferForm { Service = ticket.Service }, [.. (await windows.Open(Act.Today)).Where(w => !Who.IsSamePerson(w.Opened.Person))])
        : null;
}
