using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Queue;

/// <summary>A queue with a hostile note and a hostile name of an appointment.</summary>
public sealed class QueuePages : DutyPages
{
    private readonly TicketId _ticket = TicketId.New();

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = Acts.Clerk(9);
        await office.Day.With<DoorService, Result<Ticket>>(s => s.Take(_ticket, CounterService.Payment, "es", office.Day.Act(StaffMember.System)));
        await office.Day.With<QueueService, Result<ServiceWindow>>(s => s.OpenWindow(9, [.. CounterServiceWords.All], ["en", "es"], office.Day.Act(clerk)));
        await office.Day.With<QueueService, Result<Ticket>>(s => s.CallNext(office.Day.Act(clerk)));
        await office.Day.With<QueueService, Result<Ticket>>(s => s.Do(_ticket, TicketVerb.Begin, office.Day.Act(clerk)));
        await office.Day.With<QueueService, Result<Ticket>>(s => s.Transfer(_ticket, CounterService.License, null, office.Day.Act(clerk, FullOffice.Script)));
        var booked = await office.Day.With<AppointmentService, Result<Appointment>>(s => s.Book(
            new AppointmentAsked { Id = AppointmentId.New(), On = office.Day.Today.AddDays(1), At = new TimeOnly(9, 0), Service = CounterService.Payment, Language = "en", Name = FullOffice.Image, Phone = FullOffice.Braces }, office.Day.Act(clerk)));
        ArgumentNullException.ThrowIfNull(booked.Value);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return ["/queue", "/queue?window=true", "/queue/live", $"/queue/tickets/{_ticket.Value}/transfer", $"/queue/appointments?day={office.Day.Today.AddDays(1):yyyy-MM-dd}", "/queue/board", $"/queue/ticket/{_ticket.Value}", "/queue/door"];
    }
}
