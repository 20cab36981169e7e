using System.Security.Cryptography;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>A time at which a customer is expected. A clerk books it; the customer gets a code for the door. The name stands on the clerk's pages only.</summary>
public sealed class Appointment
{
    /// <summary>How long its code is; letters and digits that are not mistaken for each other.</summary>
    public const int CodeLength = 6;

    /// <summary>The longest name and phone number.</summary>
    public const int LongestName = 100, LongestPhone = 40;

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static readonly Moves<AppointmentState> _moves = new(
        (AppointmentState.Booked, [AppointmentState.Arrived, AppointmentState.Canceled]),
        (AppointmentState.Arrived, []),
        (AppointmentState.Canceled, []));

    private Appointment()
    {
        Language = Code = Name = Phone = "";
        Made = null!;
    }

    public AppointmentId Id { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>When it begins, UTC.</summary>
    public DateTime StartsAt { get; private init; }

    public CounterService Service { get; private init; }

    /// <summary>Two letters.</summary>
    public string Language { get; private init; }

    /// <summary>What the customer enters at the door.</summary>
    public string Code { get; private init; }

    /// <summary>Who is expected.</summary>
    public string Name { get; private init; }

    /// <summary>How to reach them; empty where they gave none.</summary>
    public string Phone { get; private init; }

    public AppointmentState State { get; private set; }

    /// <summary>The ticket they got.</summary>
    public TicketId? TicketId { get; private set; }

    /// <summary>Who booked it.</summary>
    public Signature Made { get; private init; }

    /// <summary>Who canceled it.</summary>
    public Signature? Canceled { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    internal static Appointment Book(AppointmentAsked asked, DateTime startsAt, CounterAct act) => new()
    {
        Id = asked.Id,
        On = asked.On,
        StartsAt = startsAt,
        Service = asked.Service,
        Language = asked.Language,
        Code = RandomNumberGenerator.GetString(Letters, CodeLength),
        Name = asked.Name.Trim(),
        Phone = asked.Phone.Trim(),
        State = AppointmentState.Booked,
        Made = act.Signature,
    };

    internal Result<Done> Arrive(TicketId ticket)
    {
        if (!_moves.Allow(State, AppointmentState.Arrived))
        {
            return QueueRefusals.AppointmentOver;
        }

        (State, TicketId) = (AppointmentState.Arrived, ticket);
        return Done.It;
    }

    internal Result<Done> Cancel(CounterAct act)
    {
        if (!_moves.Allow(State, AppointmentState.Canceled))
        {
            return QueueRefusals.AppointmentOver;
        }

        (State, Canceled) = (AppointmentState.Canceled, act.Signature);
        return Done.It;
    }

    internal bool IsSame(AppointmentAsked asked, DateTime startsAt) => (StartsAt, Service, Language, Name, Phone) == (startsAt, asked.Service, asked.Language, asked.Name.Trim(), asked.Phone.Trim());
}
