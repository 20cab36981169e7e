namespace TaxCounter.Domain.Queue;

/// <summary>An appointment as a form tells it.</summary>
public sealed record AppointmentAsked
{
    /// <summary>The key, made with the form.</summary>
    public required AppointmentId Id { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>On the office's wall clock.</summary>
    public required TimeOnly At { get; init; }

    public required CounterService Service { get; init; }

    /// <summary>Two letters.</summary>
    public required string Language { get; init; }

    public required string Name { get; init; }

    public string Phone { get; init; } = "";
}
