namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the buyer of a business is shown or told, so as not to become liable for what the seller owes.</summary>
public sealed record ClearanceRule
{
    /// <summary>What the paper is called.</summary>
    public required string Paper { get; init; }

    /// <summary>Who is liable for what, in a sentence to read out.</summary>
    public required string Says { get; init; }

    /// <summary>How it is asked for, and who else is asked.</summary>
    public required string Applies { get; init; }

    /// <summary>Whether this office prints it; otherwise it is only asked for.</summary>
    public required bool IsIssuedHere { get; init; }

    /// <summary>Days before the sale that the office is told of it; null where no law says so.</summary>
    public int? NoticeDays { get; init; }
}
