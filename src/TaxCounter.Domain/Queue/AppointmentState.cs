namespace TaxCounter.Domain.Queue;

/// <summary>What became of an appointment.</summary>
public enum AppointmentState
{
    /// <summary>It is to come, or nobody came.</summary>
    Booked = 1,

    /// <summary>They came, and have a ticket.</summary>
    Arrived,

    /// <summary>It was canceled.</summary>
    Canceled,
}
