using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>The appointments of a day: booked by a clerk, used by a code at the door.</summary>
[Route("/queue/appointments")]
[Needs(Permission.SeeQueue)]
public sealed class AppointmentsController(AppointmentService service, DoorService door, IAppointments appointments, QueueDesk desk, IValidator<AppointmentForm> checks) : CounterController
{
    /// <summary>Those of a day; of today where none is said.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Appointments(DateOnly? day)
    {
        ModelState.Clear();
        return View(await Page(day ?? Act.Today, null));
    }

    /// <summary>Books one.</summary>
    [HttpPost("")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Book([Bind(Prefix = "Form")] AppointmentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = await Page(form.On ?? Act.Today, form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Appointments");
        }

        var asked = new AppointmentAsked { Id = AppointmentId.From(form.Id), On = form.On!.Value, At = form.At!.Value, Service = form.Service, Language = desk.Say(form.Language).Code, Name = form.Name!, Phone = form.Phone ?? "" };
        var booked = await service.Book(asked, Act);
        if (booked.Refusal is { } no)
        {
            return Refused(page, no, "Appointments");
        }

        Flash($"{booked.Value.Name}, {booked.Value.On.WithWeekday()} at {form.At.Value:h:mm tt}. Tell them the code for the door: {booked.Value.Code}.");
        return Redirect($"/queue/appointments?day={booked.Value.On.Field()}");
    }

    /// <summary>They are here: gives the ticket.</summary>
    [HttpPost("{id:guid}/arrive")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Arrive(Guid id)
    {
        var arrived = await door.Arrive(TicketId.New(), AppointmentId.From(id), Act);
        if (arrived.Refusal is { } no)
        {
            return RefusedTo("/queue/appointments", no);
        }

        Flash($"Ticket {arrived.Value.Label}. Tell the customer the number.");
        return Redirect("/queue/appointments");
    }

    /// <summary>Cancels one.</summary>
    [HttpPost("{id:guid}/cancel")]
    [Needs(Permission.ServeQueue)]
    public async Task<IActionResult> Cancel(Guid id)
    {
        var canceled = await service.Cancel(AppointmentId.From(id), Act);
        if (canceled.Refusal is { } no)
        {
            return RefusedTo("/queue/appointments", no);
        }

        Flash($"The appointment of {canceled.Value.Name} is canceled.");
        return Redirect($"/queue/appointments?day={canceled.Value.On.Field()}");
    }

    private async Task<AppointmentsPage> Page(DateOnly day, AppointmentForm? form) => new()
    {
        Day = day,
        Appointments = await appointments.OfDay(day),
        Form = form ?? new AppointmentForm { On = day },
        Languages = desk.Languages,
        Act = Act,
    };
}
