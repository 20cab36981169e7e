using TaxCounter.Domain.Accounts;

namespace TaxCounter.Web.Accounts;

/// <summary>What a search shows.</summary>
public sealed record SearchPage
{
    /// <summary>What was typed, as it may be shown again; a whole tax id never is.</summary>
    public required string Typed { get; init; }

    public AccountHits Found { get; init; } = AccountHits.None;

    /// <summary>What to know about what was typed: a wrong check digit, nothing typed.</summary>
    public string? Note { get; init; }

    /// <summary>The office's day, for the list.</summary>
    public required DateOnly Today { get; init; }
}
