using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Authorizations;

/// <summary>An authorization as its paper says it.</summary>
public sealed record AuthorizationAsked
{
    /// <summary>The key, made with the form.</summary>
    public required AuthorizationId Id { get; init; }

    public required AccountId Account { get; init; }

    public required AuthorizationPaper Paper { get; init; }

    /// <summary>Who may act.</summary>
    public required string Representative { get; init; }

    /// <summary>Their firm; may be empty.</summary>
    public string Firm { get; init; } = "";

    /// <summary>Their telephone number; may be empty.</summary>
    public string Phone { get; init; } = "";

    public required RepresentativeKind Kind { get; init; }

    /// <summary>The tax types that the paper names.</summary>
    public required IReadOnlyList<string> TaxTypes { get; init; }

    /// <summary>The first day of the periods that the paper names.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the periods that the paper names.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The purpose that the paper names; may be empty.</summary>
    public string Purpose { get; init; } = "";

    public required Powers Powers { get; init; }

    public DateOnly? SignedOn { get; init; }

    /// <summary>Whether two witnesses or a notary signed.</summary>
    public bool IsWitnessed { get; init; }

    /// <summary>Its last day; null where the paper names none.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Whether the paper keeps older ones for the same matter.</summary>
    public bool KeepsOlder { get; init; }

    /// <summary>The scan of the paper.</summary>
    public EvidenceFacts? Scan { get; init; }
}
