using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Queue;

/// <summary>The key of a ticket.</summary>
public readonly record struct TicketId(Guid Value) : IId<TicketId>
{
    /// <inheritdoc/>
    public static TicketId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static TicketId New() => new(OrderedKey.New());
}
