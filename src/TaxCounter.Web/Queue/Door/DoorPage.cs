using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>What the tablet at the door shows.</summary>
/// <param name="Say">The language chosen.</param>
/// <param name="Languages">The languages offered.</param>
/// <param name="Form">The code of an appointment, as it is entered.</param>
public sealed record DoorPage(CustomerLanguage Say, IReadOnlyList<CustomerLanguage> Languages, ArriveForm Form)
{
    /// <summary>The key of the ticket to come: pressed twice, it is one.</summary>
    public Guid Id { get; } = TicketId.New().Value;
}
