namespace TaxCounter.Domain.Accounts;

/// <summary>What is said about an account when it is opened or corrected.</summary>
public sealed record AccountFacts
{
    /// <summary>The account's number.</summary>
    public required AccountNumber Number { get; init; }

    /// <summary>The number of the office's former system, as its papers have it; empty when there was none.</summary>
    public string OldNumber { get; init; } = "";

    /// <summary>Business or household.</summary>
    public required AccountKind Kind { get; init; }

    /// <summary>The person or company that is liable.</summary>
    public required string TaxpayerName { get; init; }

    /// <summary>The name over the door; empty when there is none.</summary>
    public string TradeName { get; init; } = "";

    /// <summary>North American Industry Classification, up to six digits; may be empty.</summary>
    public string Naics { get; init; } = "";

    /// <summary>The office's own word for what it does: contractor, retail.</summary>
    public string BusinessType { get; init; } = "";

    /// <summary>Where it lies for rates and funds: 1701, PHILA.</summary>
    public required string LocationCode { get; init; }

    public required Address Location { get; init; }

    /// <summary>Where letters go.</summary>
    public required Address Mailing { get; init; }

    /// <summary>Telephone as told.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Electronic mail; may be empty.</summary>
    public string Email { get; init; } = "";

    /// <summary>Two letters of the language they prefer.</summary>
    public string Language { get; init; } = "en";

    /// <summary>First day.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Last day, when closed.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>In business or not.</summary>
    public required AccountStatus Status { get; init; }
}
