namespace TaxCounter.Domain.Inquiries;

/// <summary>An identity check as a form tells it.</summary>
public sealed record IdentityAsked
{
    public required IdentityCheckId Id { get; init; }

    public required InquiryId Inquiry { get; init; }

    /// <summary>Which check of the rule book.</summary>
    public required string Rule { get; init; }

    public required bool HasPassed { get; init; }

    /// <summary>Who speaks; null where the clerk said nothing.</summary>
    public string? SpeaksAs { get; init; }

    /// <summary>The authorization on file by which they speak, by its key; null for the taxpayer, an owner or an officer.</summary>
    public Guid? Authorization { get; init; }
}
