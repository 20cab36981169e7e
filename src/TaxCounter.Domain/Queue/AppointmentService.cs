using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>Books and cancels appointments.</summary>
public sealed class AppointmentService(IAppointments appointments, IAuditTrail audit, IOneTransaction transaction, RuleBook rules, OfficeZone? zone = null)
{
    private readonly OfficeZone _zone = zone ?? OfficeZone.Of(rules.TimeZone);

    /// <summary>Books one; the same form again finds it. Refused: a time that is over, full, too far ahead, or on a day the office is closed; nobody named.</summary>
    public Task<Result<Appointment>> Book(AppointmentAsked asked, CounterAct act) => transaction.Do<Appointment>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var startsAt = _zone.UtcOf(asked.On, asked.At);
        if (await appointments.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked, startsAt) ? earlier : QueueRefusals.OtherContent;
        }

        if (!act.By.May(Permission.ServeQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "book an appointment");
        }

        if ((WhyNot(asked, startsAt, act) ?? (await appointments.CountAt(startsAt) >= AppointmentPolicy.MostAtOnce ? QueueRefusals.TimeFull : null)) is { } no)
        {
            return no;
        }

        var booked = Appointment.Book(asked, startsAt, act);
        appointments.Add(booked);
        await audit.Record(act, "queue.book", details: $"{DateWords.Iso(asked.On)} {asked.At:HH:mm}, {asked.Service.Words()}");
        return booked;
    });

    /// <summary>Cancels one. Refused once they came.</summary>
    public Task<Result<Appointment>> Cancel(AppointmentId id, CounterAct act) => transaction.Do<Appointment>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.ServeQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "cancel an appointment");
        }

        if (await appointments.Find(id) is not { } found)
        {
            return QueueRefusals.AppointmentUnknown;
        }

        if (found.Cancel(act).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, "queue.cancel", details: $"{DateWords.Iso(found.On)}, {found.Service.Words()}");
        return found;
    });

    private Refusal? WhyNot(AppointmentAsked asked, DateTime startsAt, CounterAct act) => !Enum.IsDefined(asked.Service) ? QueueRefusals.ServiceNeeded
        : asked.Language.Length != 2 ? QueueRefusals.LanguageNeeded
        : asked.Name.Trim() is not { Length: > 0 and <= Appointment.LongestName } ? QueueRefusals.NameNeeded
        : CardNumberGuard.HoldsCardNumber(asked.Name) ? StaffRefusals.CardNumber("Name")
        : asked.Phone.Trim().Length > Appointment.LongestPhone ? QueueRefusals.PhoneTooLong
        : CardNumberGuard.HoldsCardNumber(asked.Phone) ? StaffRefusals.CardNumber("Phone")
        : asked.On.DayNumber - act.Today.DayNumber > AppointmentPolicy.MostDaysAhead ? QueueRefusals.DayFar
        : !rules.Calendar.IsBusinessDay(asked.On) ? QueueRefusals.DayClosed(asked.On, rules.Calendar.NextBusinessDay(asked.On))
        : !AppointmentPolicy.Has(asked.At) ? QueueRefusals.TimeNeeded
        : startsAt <= act.At ? QueueRefusals.TimeOver
        : null;
}
