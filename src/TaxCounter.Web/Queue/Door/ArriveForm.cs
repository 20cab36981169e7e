using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>Somebody with an appointment is at the door.</summary>
public sealed class ArriveForm
{
    /// <summary>Made with the page.</summary>
    public Guid Id { get; set; } = TicketId.New().Value;

    /// <summary>As it was given to them.</summary>
    public string? Code { get; set; }

    /// <summary>The language of the page.</summary>
    public string? Language { get; set; }
}
