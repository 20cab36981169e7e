namespace TaxCounter.Domain.Accounts;

/// <summary>With what changes of one form are entered.</summary>
public sealed record FileEntry
{
    /// <summary>Made with the form.</summary>
    public required Guid FormId { get; init; }

    /// <inheritdoc cref="AccountChange.How"/>
    public required string How { get; init; }

    /// <inheritdoc cref="AccountChange.HowSays"/>
    public required string HowSays { get; init; }

    /// <inheritdoc cref="AccountChange.AskedBy"/>
    public string AskedBy { get; init; } = "";

    /// <inheritdoc cref="AccountChange.InquiryId"/>
    public Guid? Inquiry { get; init; }
}
