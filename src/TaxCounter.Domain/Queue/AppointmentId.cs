using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Queue;

/// <summary>The key of an appointment.</summary>
public readonly record struct AppointmentId(Guid Value) : IId<AppointmentId>
{
    /// <inheritdoc/>
    public static AppointmentId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static AppointmentId New() => new(OrderedKey.New());
}
