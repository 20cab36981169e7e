namespace TaxCounter.Domain.Queue;

/// <summary>The appointments.</summary>
public interface IAppointments
{
    /// <summary>By key; null when there is none.</summary>
    Task<Appointment?> Find(AppointmentId id);

    /// <summary>The one of a day with a code; null when there is none.</summary>
    Task<Appointment?> WithCode(DateOnly day, string code);

    /// <summary>Those of a day, by time.</summary>
    Task<IReadOnlyList<Appointment>> OfDay(DateOnly day);

    /// <summary>How many that are not canceled begin at a moment.</summary>
    Task<int> CountAt(DateTime startsAt);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Appointment appointment);
}
