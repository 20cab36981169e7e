using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Inquiries;

/// <summary>From what an inquiry starts.</summary>
public sealed record InquiryBegun
{
    public required InquiryOrigin Origin { get; init; }

    /// <summary>Whose account; null for a question about none.</summary>
    public AccountId? Account { get; init; }

    /// <summary>How they reached the office; null to go by the ticket, the call, or what this clerk said last today.</summary>
    public InquiryChannel? Channel { get; init; }

    /// <summary>The ticket of the queue, by its key.</summary>
    public Guid? Ticket { get; init; }
}
