using TaxCounter.Domain.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>What a search shows.</summary>
public sealed record SearchPage
{
    /// <summary>What was typed, to be corrected.</summary>
    public required string Typed { get; init; }

    public AccountHits Found { get; init; } = AccountHits.None;

    /// <summary>Papers whose number was typed, or one that is one slip away.</summary>
    public IReadOnlyList<NumberFound> Numbers { get; init; } = [];

    /// <summary>What the rules say about the words typed.</summary>
    public IReadOnlyList<RuleLink> Rules { get; init; } = [];

    /// <summary>What to know about what was typed: a wrong check digit, nothing typed.</summary>
    public string? Note { get; init; }

    /// <summary>The office's day, for the list.</summary>
    public required DateOnly Today { get; init; }
}
